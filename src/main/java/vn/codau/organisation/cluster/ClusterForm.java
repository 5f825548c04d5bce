package vn.codau.organisation.cluster;

import vn.codau.engine.season.ClusterKind;

/** What is typed about a cluster. */
public record ClusterForm(String code, String name, ClusterKind kind) {}
