/** What the law decides, as data with its citation (Law on Emulation and Commendation 2003 and 2022). */
@NamedInterface("law")
@NullMarked
package vn.codau.engine.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
