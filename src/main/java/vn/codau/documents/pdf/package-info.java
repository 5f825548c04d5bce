/** PDF by LibreOffice. */
@NullMarked
package vn.codau.documents.pdf;

import org.jspecify.annotations.NullMarked;
