package vn.codau.criteria.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.engine.season.TieBreak;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/**
 * A published version of what a cluster's units are measured by; never changes.
 *
 * @param criteria the tree that the engine scores; its version is this table's
 * @param settlement how cells of leaves without a settlement of their own are settled
 * @param tieBreaks what separates equal totals, in this order
 * @param standard the least total that meets the cluster's standard, if it has one
 * @param peers who scores whom among the members
 * @param commentBeyond by how many points a cross-score may differ from the claim without a comment; empty: no comment is
 *     ever compulsory
 * @param guidance what people are told, by the code of a node; a node without an entry has none
 * @param concerns whom the node with that code concerns; a node without an entry, everybody whom the group above it does
 * @param targets the units' own targets, by unit code and leaf code
 */
public record CriteriaTable(
        ClusterId cluster,
        SeasonId season,
        Criteria criteria,
        Settlement settlement,
        List<TieBreak> tieBreaks,
        Optional<Decimal> standard,
        PeerRule peers,
        Optional<Decimal> commentBeyond,
        Map<String, Guidance> guidance,
        Map<String, Concern> concerns,
        List<Target> targets) {

    /** The longest code of a criterion that can be kept. */
    public static final int LONGEST_CODE = 60;

    public CriteriaTable {
        tieBreaks = List.copyOf(tieBreaks);
        guidance = Map.copyOf(guidance);
        concerns = Map.copyOf(concerns);
        targets = List.copyOf(targets);
    }

    /** Says which criteria concern a unit. */
    public Concerned concerned() {
        return new Concerned(criteria.sections(), concerns);
    }

    /** Whom the node with that code concerns, as far as it says so itself. */
    public Concern concernOf(String code) {
        return concerns.getOrDefault(code, Concern.EVERYBODY);
    }

    /** What people are told about the node with that code. */
    public Guidance guidanceFor(String code) {
        return guidance.getOrDefault(code, Guidance.NONE);
    }
}
