package vn.codau.ranking.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.margin.Sandbox.SettledCell;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.TieBreak;

/**
 * What is tried in the sandbox (thử phương án): other scores, other rules. Nothing of it is ever written.
 *
 * @param cells settled cells with other points, everything else as it is
 * @param corrections scores as they would be verified, with all that follows for units measured against each other
 * @param caps of top-level groups, by code and part; without an entry as they are
 * @param settlement how cells are settled that have none of their own; empty: as now
 * @param tieBreaks what separates equal totals; empty: as now
 */
public record WhatIf(
        List<SettledCell> cells,
        List<Correction> corrections,
        Map<String, Map<Counts, Decimal>> caps,
        Optional<Settlement> settlement,
        Optional<List<TieBreak>> tieBreaks) {

    /** Nothing is other than it is. */
    public static final WhatIf NOTHING = new WhatIf(List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());

    /**
     * A score as it would be verified.
     *
     * @param input empty: not applicable
     */
    public record Correction(String unit, String criterion, Optional<Input> input) {}

    public WhatIf {
        cells = List.copyOf(cells);
        corrections = List.copyOf(corrections);
        caps = Map.copyOf(caps);
        tieBreaks = tieBreaks.map(List::copyOf);
    }

    /**
     * A decimal as it was typed.
     *
     * @throws NotToBeTried if it is none
     */
    public static Decimal number(String typed) {
        try {
            return Decimal.of(typed);
        } catch (InvalidInput refused) {
            throw NotToBeTried.of(refused);
        }
    }

    /**
     * Points as they were typed, in the digits that the criteria count in.
     *
     * @throws NotToBeTried if they are finer or no number
     */
    public static Points points(String typed, Criteria criteria) {
        var number = number(typed);
        if (number.fractionDigits() > criteria.decimals()) {
            throw NotToBeTried.of(new InvalidInput(Flaw.TOO_FINE, typed, criteria.decimals()));
        }
        return Points.of(number, criteria.decimals());
    }

    /** The same with one cell more. */
    public WhatIf with(SettledCell cell) {
        return new WhatIf(added(cells, cell), corrections, caps, settlement, tieBreaks);
    }

    /** The same with one corrected score more. */
    public WhatIf with(Correction correction) {
        return new WhatIf(cells, added(corrections, correction), caps, settlement, tieBreaks);
    }

    /** The same with another cap of a section. */
    public WhatIf withCap(String section, Counts part, Decimal cap) {
        var all = new HashMap<>(caps);
        var parts = new HashMap<>(caps.getOrDefault(section, Map.of()));
        parts.put(part, cap);
        all.put(section, Map.copyOf(parts));
        return new WhatIf(cells, corrections, all, settlement, tieBreaks);
    }

    /** The same with another settlement. */
    public WhatIf with(Settlement other) {
        return new WhatIf(cells, corrections, caps, Optional.of(other), tieBreaks);
    }

    /** The same with other tie-breaks, in their order. */
    public WhatIf withTieBreaks(List<TieBreak> other) {
        return new WhatIf(cells, corrections, caps, settlement, Optional.of(other));
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /**
     * Gives a cluster other rules. Corrected scores are in it already, because they may let or keep criteria in; settled
     * cells are the sandbox's.
     */
    public ClusterDraft applied(ClusterDraft draft) {
        draft.decisions.clear();
        settlement.ifPresent(other -> draft.settlement = other);
        tieBreaks.ifPresent(other -> {
            draft.tieBreaks.clear();
            draft.tieBreaks.addAll(other);
        });
        if (!caps.isEmpty()) {
            var own = Objects.requireNonNull(draft.criteria);
            var sections = own.sections().stream().map(this::capped).toList();
            draft.criteria = new Criteria(own.version(), own.scale(), own.decimals(), own.notApplicable(), sections);
            draft.nodes.clear();
            draft.nodes.addAll(sections);
        }
        return draft;
    }

    private Node capped(Node section) {
        return section instanceof Group group && caps.containsKey(group.code())
                ? new Group(
                        group.code(),
                        group.title(),
                        group.children(),
                        group.pick(),
                        caps(group, Objects.requireNonNull(caps.get(group.code()))),
                        group.floor())
                : section;
    }

    private static Group.Caps caps(Group group, Map<Counts, Decimal> other) {
        var all = new HashMap<Counts, Decimal>();
        for (var part : Counts.values()) {
            group.caps().of(part).ifPresent(cap -> all.put(part, cap));
        }
        all.putAll(other);
        return new Group.Caps(
                Optional.ofNullable(all.get(Counts.BASE)),
                Optional.ofNullable(all.get(Counts.BONUS)),
                Optional.ofNullable(all.get(Counts.DEDUCTION)));
    }
}
