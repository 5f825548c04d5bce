/**
 * Takes whole seasons in (nhập mùa thi đua) that were scored elsewhere, from their season packs: all of a pack or nothing.
 * Every module keeps what is its own; this one says what comes, in which order, and that it belongs together.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: batch",
            "platform :: digest",
            "platform :: time",
            "shared",
            "shared :: record",
            "jobs",
            "jobs :: ui",
            "uikit",
            "engine :: problem",
            "engine :: number",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "engine :: rank",
            "pack :: seal",
            "pack :: season",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: unit",
            "season",
            "season :: gate",
            "season :: plan",
            "criteria :: published",
            "criteria :: table",
            "scoring :: upkeep",
            "meeting",
            "ranking :: input"
        })
@NullMarked
package vn.codau.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
