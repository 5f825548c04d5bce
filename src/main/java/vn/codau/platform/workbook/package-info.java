/** Workbooks: what every sheet that the portal writes has in common. */
@NamedInterface("workbook")
@NullMarked
package vn.codau.platform.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
