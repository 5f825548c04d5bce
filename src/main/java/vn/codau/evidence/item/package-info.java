/**
 * What is known of a file: whose it is, for which criteria, its revisions, what verifiers say to it, and who may reach
 * it.
 */
@NamedInterface("item")
@NullMarked
package vn.codau.evidence.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
