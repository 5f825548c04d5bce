@NullMarked
package vn.codau.support;

import org.jspecify.annotations.NullMarked;
