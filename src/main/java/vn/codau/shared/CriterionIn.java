package vn.codau.shared;

import java.io.Serializable;

/**
 * One criterion of a cluster's table, by its code: the same one in every version that has it.
 *
 * @param cluster of one season
 */
public record CriterionIn(ClusterId cluster, String code) implements Serializable {}
