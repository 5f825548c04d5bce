package vn.codau.shared;

import java.io.Serializable;

/** For what somebody holds a role. */
public sealed interface Scope extends Serializable {

    /** The whole province. */
    record Province() implements Scope {}

    /** One cluster in one season. */
    record OfCluster(ClusterId cluster, SeasonId season) implements Scope {}

    /** One unit, in every season. */
    record OfUnit(UnitId unit) implements Scope {}
}
