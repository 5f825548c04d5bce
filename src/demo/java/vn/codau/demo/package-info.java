/** The demo: an embedded MariaDB and a season of invented scores, none of which is in the product's jar. */
@NullMarked
package vn.codau.demo;

import org.jspecify.annotations.NullMarked;
