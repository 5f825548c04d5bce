@NullMarked
package vn.codau.organisation.ui;

import org.jspecify.annotations.NullMarked;
