package vn.codau.proposal.flag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.law.RuleSet.BaseOfCap;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.season.Selection.Base;
import vn.codau.proposal.council.CouncilRecord;
import vn.codau.proposal.council.SelectionRule;
import vn.codau.ranking.seal.Snapshot;

/**
 * How far the season has come with the Government's flag: candidates of the latest seal, both caps, the Council's votes and
 * who is chosen by them.
 *
 * @param caps what each base of the cap comes to, with the text that names it
 * @param records of the Council's meeting, the one that counts first
 * @param choice by the votes that count; without any, everybody has none
 * @param chosenInSeal whether the seal holds just that choice
 * @param places who is proposed from this seal
 * @param names of units and clusters, by code
 */
public record FlagSelection(
        Snapshot snapshot,
        RuleSet law,
        SelectionRule rule,
        List<Cap> caps,
        List<CouncilRecord> records,
        FlagChoice choice,
        boolean chosenInSeal,
        List<FlagPlace> places,
        Names names) {

    /** What a base of the cap comes to. */
    public record Cap(Base base, int baseCount, int cap, BaseOfCap text, boolean applies) {}

    /** What codes stand for in this season, and the units' totals, which are comparable within a cluster only. */
    public record Names(Map<String, String> units, Map<String, String> clusters, Map<String, Points> totals) {

        public Names {
            units = Map.copyOf(units);
            clusters = Map.copyOf(clusters);
            totals = Map.copyOf(totals);
        }

        /** The unit's name, or its code where the season does not name it. */
        public String unit(String code) {
            return units.getOrDefault(code, code);
        }

        /** The cluster's name. */
        public String cluster(String code) {
            return clusters.getOrDefault(code, code);
        }
    }

    public FlagSelection {
        caps = List.copyOf(caps);
        records = List.copyOf(records);
        places = List.copyOf(places);
    }

    /** The record that counts; none before the Council has met, and where the last one was withdrawn. */
    public Optional<CouncilRecord> council() {
        return records.stream().findFirst().filter(record -> !record.withdrawn());
    }

    /** What a change of the record must name as the version that it has seen. */
    public long recordVersion() {
        return records.stream()
                .findFirst()
                .map(record -> record.recorded().version())
                .orElse(0L);
    }

    /** Whether enough members were there; true where nothing is recorded yet. */
    public boolean isQuorate() {
        return council()
                .map(record -> rule.quorum().isMet(record.members(), record.present()))
                .orElse(true);
    }

    /** Whether the votes stand for other candidates than this seal has, so that the Council has to be asked again. */
    public boolean isOvertaken() {
        var candidates =
                choice.candidates().stream().map(FlagChoice.Candidate::unit).collect(Collectors.toSet());
        return council()
                .filter(record -> !record.votes().keySet().equals(candidates))
                .isPresent();
    }

    /** The place of a unit, where it has one. */
    public Optional<FlagPlace> place(String unit) {
        return places.stream().filter(place -> place.unit().equals(unit)).findFirst();
    }
}
