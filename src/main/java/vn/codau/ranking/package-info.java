/**
 * Who leads a cluster, and why (xếp hạng, đơn vị dẫn đầu): the live ranking of stored scores, how each total comes about,
 * holds and decisions, and the sealed snapshots. Points and ranks come from the engine alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: batch",
            "platform :: digest",
            "platform :: time",
            "shared",
            "uikit",
            "engine :: problem",
            "engine :: number",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "engine :: rank",
            "engine :: margin",
            "pack",
            "organisation",
            "organisation :: pages",
            "season",
            "publication",
            "evidence",
            "scoring",
            "meeting"
        })
@NullMarked
package vn.codau.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
