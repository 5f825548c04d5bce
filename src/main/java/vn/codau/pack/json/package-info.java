/** JSON as season packs write it, read strictly: each problem with its place. */
@NullMarked
package vn.codau.pack.json;

import org.jspecify.annotations.NullMarked;
