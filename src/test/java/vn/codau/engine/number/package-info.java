@NullMarked
package vn.codau.engine.number;

import org.jspecify.annotations.NullMarked;
