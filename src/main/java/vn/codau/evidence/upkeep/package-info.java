/** What is done with the whole store of evidence, beside all requests. */
@NullMarked
package vn.codau.evidence.upkeep;

import org.jspecify.annotations.NullMarked;
