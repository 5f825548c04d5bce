/**
 * What is published of a season's results, and to whom (công khai): one switch for each table and audience, all closed until
 * somebody opens them. The one place that says what units and the board may see of results; the modules that keep them ask.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: time",
            "shared",
            "shared :: record",
            "shared :: text",
            "uikit",
            "season :: gate",
            "season :: plan"
        })
@NullMarked
package vn.codau.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
