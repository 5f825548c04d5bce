/** What is wrong or doubtful in a draft, before it can be published. */
@NullMarked
package vn.codau.criteria.check;

import org.jspecify.annotations.NullMarked;
