@NullMarked
package vn.codau.season;

import org.jspecify.annotations.NullMarked;
