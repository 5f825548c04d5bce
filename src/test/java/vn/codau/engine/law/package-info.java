@NullMarked
package vn.codau.engine.law;

import org.jspecify.annotations.NullMarked;
