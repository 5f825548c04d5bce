/**
 * What the records office files away (hồ sơ lưu trữ): one file of one cluster in one sealed season, with its sealed pack,
 * its evidence in every revision, the history of its scores and its part of the log. It is read without the portal, and
 * {@code verify} proves it whole.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: commandline",
            "platform :: digest",
            "platform :: time",
            "shared",
            "shared :: record",
            "jobs",
            "jobs :: result",
            "jobs :: ui",
            "uikit",
            "engine :: problem",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "engine :: rank",
            "pack :: command",
            "pack :: seal",
            "audit",
            "season :: plan",
            "evidence :: item",
            "evidence :: store",
            "scoring :: export",
            "scoring :: sheet",
            "scoring :: store",
            "ranking :: input",
            "ranking :: seal",
            "documents :: papers",
            "documents :: sealed"
        })
@NullMarked
package vn.codau.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
