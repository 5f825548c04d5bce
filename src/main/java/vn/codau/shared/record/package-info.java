/** What is kept of what was done: the audit entry's subject and words, and what a module gives to an archive. */
@NamedInterface("record")
@NullMarked
package vn.codau.shared.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
