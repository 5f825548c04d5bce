/** Each unit's targets, typed or pasted. */
@NullMarked
package vn.codau.criteria.ui.targets;

import org.jspecify.annotations.NullMarked;
