package vn.codau.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.engine.season.Unit;

/** A season of 2023 in a few lines, with every member of its clusters and the specialist body S as its units. */
public final class SeasonBuilder {

    private final SeasonDraft draft = new SeasonDraft();

    private SeasonBuilder(ClusterBuilder... clusters) {
        draft.period = period("LAW_2003_DECREE_91_2017");
        Arrays.stream(clusters).map(ClusterBuilder::draft).forEach(draft.clusters::add);
        var units = new LinkedHashSet<String>();
        for (var cluster : draft.clusters) {
            if (cluster != null) {
                cluster.members.forEach(member -> units.add(String.valueOf(member)));
            }
        }
        units.add("S");
        units.forEach(this::unit);
    }

    public static SeasonBuilder season(ClusterBuilder... clusters) {
        return new SeasonBuilder(clusters);
    }

    public static Period period(String law) {
        return new Period(
                "2023",
                "Năm thi đua 2023",
                Optional.empty(),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                ClusterBuilder.SEALED_ON,
                law);
    }

    public SeasonBuilder unit(String code) {
        draft.units.add(new Unit(code, "Đơn vị " + code, Optional.empty()));
        return this;
    }

    /** The flag is chosen among those with two thirds of all members of the Council. */
    public SeasonBuilder flag(String percent, Base base, int members, Map<String, Integer> votes) {
        return selection(percent, base, "66.666666667", Electorate.ALL, new Council(members, members, votes));
    }

    public SeasonBuilder selection(String percent, Base base, String threshold, Electorate of, Council council) {
        draft.selection = new Selection(
                new GovernmentFlag(Rules.d(percent), base, new Threshold(Rules.d(threshold), of)), council);
        return this;
    }

    public SeasonDraft draft() {
        return draft;
    }

    public List<Problem> problems() {
        return draft.check();
    }

    public CompleteSeason build() {
        return draft.build();
    }

    public SeasonRanking rank() {
        return SeasonRanking.of(build());
    }

    public FlagChoice choose() {
        return rank().flag().orElseThrow();
    }
}
