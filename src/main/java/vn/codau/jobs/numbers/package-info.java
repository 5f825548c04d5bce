/** What is told of jobs to whoever runs the portal. */
@NullMarked
package vn.codau.jobs.numbers;

import org.jspecify.annotations.NullMarked;
