/** What lies around the code and must stay true: decisions, pages of documentation, licences, scripts of the browser. */
@NullMarked
package vn.codau.project;

import org.jspecify.annotations.NullMarked;
