package vn.codau.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Period;
import vn.codau.organisation.directory.UnitIntake;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.ranking.input.RankingIntake;
import vn.codau.scoring.upkeep.ScoringIntake;
import vn.codau.season.gate.SeasonIntake;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.DomainProblem;

/** Says what of a valid pack the portal cannot keep: its texts are shorter than a pack's may be, its codes are its own. */
@Component
class PortalCheck {

    private static final int MOST = 1_000;

    private final SeasonIntake seasons;

    PortalCheck(SeasonIntake seasons) {
        this.seasons = seasons;
    }

    /** Everything, with its place in the pack. */
    List<PackFinding> check(CompleteSeason season, Map<String, UnitRow> known) {
        var found = new Found();
        period(season.period(), found);
        for (int i = 0; i < season.units().size(); i++) {
            var unit = season.units().get(i);
            found.tried("units[" + i + "]", () -> UnitIntake.requireKept(unit.code(), unit.name()));
            Optional.ofNullable(known.get(unit.code()))
                    .ifPresent(here -> found.tried(
                            "units[" + unit.code() + "]",
                            () -> UnitIntake.requireNotClosed(
                                    here, season.period().from())));
        }
        for (int i = 0; i < season.clusters().size(); i++) {
            cluster("clusters[" + i + "]", season.clusters().get(i), found);
        }
        return found.list;
    }

    private void period(Period period, Found found) {
        found.tried("season", () -> details(period));
        seasons.refusalOf(period.code()).ifPresent(taken -> found.list.add(PackFinding.of("season.code", taken)));
        found.tried("season.name", () -> require(period.name(), SeasonDetails.LONGEST_NAME));
        found.tried("season.theme", () -> require(period.theme().orElse(""), SeasonDetails.LONGEST_THEME));
    }

    /** As the portal keeps it. A pack does not say what kind of year it is: a school year ends in another year. */
    static SeasonDetails details(Period period) {
        return new SeasonDetails(
                period.code(),
                period.name(),
                period.from().getYear() == period.to().getYear() ? SeasonKind.EMULATION_YEAR : SeasonKind.SCHOOL_YEAR,
                period.theme().orElse(""),
                period.from(),
                period.to(),
                period.law(),
                false);
    }

    private static void cluster(String path, Cluster cluster, Found found) {
        found.tried(path, () -> UnitIntake.requireKept(cluster.code(), cluster.name()));
        for (Leaf leaf : cluster.criteria().leaves()) {
            found.tried(
                    path + ".criteria[" + leaf.code() + "]", () -> require(leaf.code(), CriteriaTable.LONGEST_CODE));
        }
        cluster.scores()
                .forEach(score -> found.tried(
                        path + ".scores[" + score.unit() + "/" + score.criterion() + "]",
                        () -> ScoringIntake.requireKept(score)));
        cluster.notGraded()
                .forEach(entry -> found.tried(
                        path + ".notGraded[" + entry.unit() + "]",
                        () -> RankingIntake.requireKept(entry.reason(), "–")));
        cluster.holds()
                .forEach(hold -> found.tried(
                        path + ".holds[" + hold.unit() + "]",
                        () -> RankingIntake.requireKept(hold.reason(), hold.document())));
        cluster.decision()
                .ifPresent(decision -> found.tried(
                        path + ".decisions[0]",
                        () -> RankingIntake.requireKept(decision.reason(), decision.document())));
    }

    private static void require(String text, int longest) {
        if (text.length() > longest) {
            throw new IntakeProblem("tooLong", longest);
        }
    }

    /** What was refused so far. */
    private static final class Found {

        private final List<PackFinding> list = new ArrayList<>();

        void tried(String path, Runnable keeping) {
            try {
                keeping.run();
            } catch (DomainProblem refusal) {
                if (list.size() < MOST) {
                    list.add(PackFinding.of(path, refusal));
                }
            }
        }
    }
}
