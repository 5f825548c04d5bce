/**
 * The season pack (gói mùa thi đua): one file that holds everything that a ranking depends on. Reads and checks it, writes
 * it, seals it, and offers the commands that rank and verify it without a server or a database.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: commandline",
            "platform :: digest",
            "engine::problem",
            "engine::number",
            "engine::criteria",
            "engine::season",
            "engine::score",
            "engine::rank",
            "engine :: criteria",
            "engine :: number",
            "engine :: problem",
            "engine :: rank",
            "engine :: score",
            "engine :: season"
        })
@NullMarked
package vn.codau.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
