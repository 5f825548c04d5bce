@NullMarked
package vn.codau.engine.score;

import org.jspecify.annotations.NullMarked;
