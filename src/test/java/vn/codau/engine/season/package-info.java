@NullMarked
package vn.codau.engine.season;

import org.jspecify.annotations.NullMarked;
