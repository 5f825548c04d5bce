/**
 * Who leads a cluster, and why (xếp hạng, đơn vị dẫn đầu): the live ranking of stored scores, how each total comes about,
 * holds and decisions, and the sealed snapshots. Points and ranks come from the engine alone.
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
            "engine :: rank",
            "engine :: margin",
            "pack :: seal",
            "pack :: season",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: pages",
            "organisation :: unit",
            "season",
            "season :: gate",
            "season :: plan",
            "publication",
            "evidence :: store",
            "scoring :: export",
            "scoring :: progress",
            "scoring :: sheet",
            "scoring :: verify",
            "meeting"
        })
@NullMarked
package vn.codau.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
