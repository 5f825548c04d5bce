/**
 * Scores (chấm điểm): what a unit claims, what the cluster's head, its peers and specialist bodies give it, and what the
 * standing body verifies. Every record is kept apart from all others; a sheet's totals are stored in the transaction that
 * stores its scores. Points come from the engine alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: cache",
            "platform :: commandline",
            "platform :: time",
            "shared",
            "uikit",
            "engine :: problem",
            "engine :: number",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "identity :: grant",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: pages",
            "organisation :: unit",
            "season",
            "season :: gate",
            "season :: plan",
            "publication",
            "criteria :: published",
            "criteria :: table",
            "criteria :: pages.rule",
            "evidence",
            "evidence :: item",
            "evidence :: pages"
        })
@NullMarked
package vn.codau.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
