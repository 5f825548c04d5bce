/** Tables as stored text and back, and what differs between them. */
@NullMarked
package vn.codau.criteria.text;

import org.jspecify.annotations.NullMarked;
