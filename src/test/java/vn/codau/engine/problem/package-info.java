@NullMarked
package vn.codau.engine.problem;

import org.jspecify.annotations.NullMarked;
