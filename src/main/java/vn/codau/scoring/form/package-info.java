/** What a screen shows of a sheet, or of a cluster's sheets beside each other. */
@NullMarked
package vn.codau.scoring.form;

import org.jspecify.annotations.NullMarked;
