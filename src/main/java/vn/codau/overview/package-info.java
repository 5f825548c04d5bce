/**
 * What the board looks at (màn hình lãnh đạo): the whole province on one screen, and units side by side. Reads what other
 * modules tell the reader and computes no points.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "uikit",
            "engine :: number",
            "engine :: criteria",
            "engine :: season",
            "engine :: score",
            "engine :: rank",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: pages",
            "organisation :: unit",
            "season :: plan",
            "evidence :: item",
            "evidence :: pages",
            "ranking :: live",
            "ranking :: seal",
            "ranking :: standing"
        })
@NullMarked
package vn.codau.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
