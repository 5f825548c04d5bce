/** Word templates: checked, merged, set in lines. */
@NullMarked
package vn.codau.documents.template;

import org.jspecify.annotations.NullMarked;
