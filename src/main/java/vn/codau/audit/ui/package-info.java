/** The screen of the audit log. */
@NullMarked
package vn.codau.audit.ui;

import org.jspecify.annotations.NullMarked;
