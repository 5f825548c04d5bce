/** The screens of ranking, and "Vì sao?" wherever somebody asks how a total comes about. */
@NamedInterface("pages")
@NullMarked
package vn.codau.ranking.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
