/**
 * From the sealed ranking to what is proposed (đề nghị khen thưởng): the Council's votes among the leading units for the
 * Government's emulation flag, the cap of the law, and each cluster's units for the province's flag and for certificates of
 * merit. The engine chooses; people record what the minutes say.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: time",
            "shared",
            "shared :: record",
            "shared :: text",
            "uikit",
            "engine :: problem",
            "engine :: number",
            "engine :: law",
            "engine :: season",
            "engine :: score",
            "engine :: rank",
            "organisation :: cluster",
            "organisation :: directory",
            "season :: gate",
            "season :: plan",
            "ranking :: input",
            "ranking :: seal",
            "ranking :: standing"
        })
@NullMarked
package vn.codau.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
