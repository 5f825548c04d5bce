@NullMarked
package vn.codau.engine.rank;

import org.jspecify.annotations.NullMarked;
