@NullMarked
package vn.codau.engine;

import org.jspecify.annotations.NullMarked;
