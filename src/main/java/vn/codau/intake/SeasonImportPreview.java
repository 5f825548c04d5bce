package vn.codau.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.season.ClusterKind;

/**
 * What a pack would do, before it does anything.
 *
 * @param file where the uploaded pack lies
 * @param sha256 of that file; only this very file is taken afterwards
 * @param season empty where the pack cannot be read
 * @param units in the order of the pack
 * @param clusters in the order of the pack
 * @param findings everything that keeps it from coming in; empty where nothing does
 */
public record SeasonImportPreview(
        Path file,
        String sha256,
        Optional<SeasonFacts> season,
        List<UnitMatch> units,
        List<ClusterFacts> clusters,
        List<PackFinding> findings) {

    public SeasonImportPreview {
        units = List.copyOf(units);
        clusters = List.copyOf(clusters);
        findings = List.copyOf(findings);
    }

    /** What the season is. */
    public record SeasonFacts(String code, String name, LocalDate from, LocalDate to, LocalDate sealedOn, String law) {}

    /**
     * A unit of the pack.
     *
     * @param known what it is called here, where there is a unit with that code; otherwise it is made
     */
    public record UnitMatch(String code, String name, Optional<String> known) {

        /** Whether the portal calls it otherwise; the portal's name stays. */
        public boolean isNamedOtherwise() {
            return known.filter(here -> !here.equals(name)).isPresent();
        }
    }

    /**
     * A cluster of the pack.
     *
     * @param incomplete how many cells are blank or lack a part of their settlement
     */
    public record ClusterFacts(
            String code,
            String name,
            ClusterKind kind,
            int members,
            int criteria,
            int records,
            int incomplete,
            Leading leading) {}

    /** Whether it can come in. */
    public boolean ok() {
        return season.isPresent() && findings.isEmpty();
    }
}
