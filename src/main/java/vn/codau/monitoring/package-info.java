/**
 * Seeing inside (giám sát vận hành): what the portal tells whoever runs it, as numbers on a port of their own and as lines of
 * the log. Neither ever holds a name, a point or a text that somebody typed. Other modules add what is theirs: numbers that
 * the database knows through {@link vn.codau.monitoring.Sampled}, the end of a check through
 * {@link vn.codau.monitoring.CleanChecks}.
 */
@ApplicationModule(allowedDependencies = {"shared", "shared :: record", "platform :: commandline", "platform :: time"})
@NullMarked
package vn.codau.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
