/** Changes that are tried and never kept. */
@NullMarked
package vn.codau.ranking.whatif;

import org.jspecify.annotations.NullMarked;
