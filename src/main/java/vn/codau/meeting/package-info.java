/**
 * The review meeting of a cluster (họp bình xét, suy tôn) as its minutes record it: who came, who could vote, and how many
 * votes each unit got. Nobody votes in the portal. The votes break ties of the ranking where the cluster's rule says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: time",
            "shared",
            "shared :: record",
            "shared :: text",
            "uikit",
            "organisation :: cluster",
            "organisation :: directory",
            "organisation :: pages",
            "season :: gate",
            "season :: plan"
        })
@NullMarked
package vn.codau.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
