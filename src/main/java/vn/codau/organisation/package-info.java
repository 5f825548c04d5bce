/**
 * Who takes part: units (đơn vị) with their validity dates, clusters and blocs (cụm, khối) of a season, which unit belongs
 * to which of them from when to when, and who leads them (trưởng, phó). Knows a season by its id only.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: time",
            "platform :: workbook",
            "shared",
            "shared :: record",
            "shared :: screen",
            "jobs",
            "jobs :: ui",
            "uikit",
            "engine :: season"
        })
@NullMarked
package vn.codau.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
