@NullMarked
package vn.codau.pack;

import org.jspecify.annotations.NullMarked;
