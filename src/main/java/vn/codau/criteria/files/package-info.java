/** Drafts from Excel and YAML files, and back. */
@NullMarked
package vn.codau.criteria.files;

import org.jspecify.annotations.NullMarked;
