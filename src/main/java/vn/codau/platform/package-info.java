/**
 * What every module needs of a computer and none of them should write twice: times, digests, workbooks, the command line,
 * caches. Knows no word of the field.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.codau.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
