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
            "organisation",
            "organisation :: pages",
            "season",
            "evidence",
            "evidence :: pages",
            "ranking"
        })
@NullMarked
package vn.codau.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
