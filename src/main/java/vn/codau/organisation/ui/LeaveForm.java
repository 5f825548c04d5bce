package vn.codau.organisation.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.cluster.ClusterView;

/**
 * What is typed about a unit that leaves a cluster.
 *
 * @param to where it goes; null if it goes into no other cluster
 */
public record LeaveForm(@Nullable ClusterView to, LocalDate on, String reason) {}
