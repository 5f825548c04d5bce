/**
 * A season (mùa thi đua: an emulation year or a school year) with its theme, its law and its phases, and the gate that
 * opens every command by phase. The phase at an instant follows from the dates, what was closed early or reopened, and the
 * server's clock alone; nobody has to click and no job has to run.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: cache",
            "platform :: time",
            "shared",
            "uikit",
            "engine :: law",
            "engine :: number",
            "organisation",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: unit",
            "identity :: grant"
        })
@NullMarked
package vn.codau.season;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
