/** The screen on which a cluster's review meeting is recorded. */
@NullMarked
package vn.codau.meeting.ui;

import org.jspecify.annotations.NullMarked;
