@NullMarked
package vn.codau.audit;

import org.jspecify.annotations.NullMarked;
