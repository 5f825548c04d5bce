/** Cờ Đầu: emulation seasons of clusters and blocs, scored, ranked and checkable by anyone. */
@NullMarked
package vn.codau;

import org.jspecify.annotations.NullMarked;
