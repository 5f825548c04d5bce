@NullMarked
package vn.codau.organisation;

import org.jspecify.annotations.NullMarked;
