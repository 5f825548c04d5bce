@NullMarked
package vn.codau.identity;

import org.jspecify.annotations.NullMarked;
