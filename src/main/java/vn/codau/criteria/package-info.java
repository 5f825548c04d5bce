/**
 * What a cluster's units are measured by (bảng tiêu chí): drawn up as a draft by the cluster's head, published as versions
 * that never change, with each unit's targets. Points come from the engine alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: cache",
            "platform :: digest",
            "platform :: time",
            "platform :: workbook",
            "shared",
            "uikit",
            "engine :: problem",
            "engine :: number",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "pack :: season",
            "identity :: grant",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: imports",
            "organisation :: pages",
            "organisation :: unit",
            "season",
            "season :: gate",
            "season :: plan"
        })
@NullMarked
package vn.codau.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
