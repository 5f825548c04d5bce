package vn.codau.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Pick;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.TieBreak;
import vn.codau.engine.season.Unit;
import vn.codau.pack.season.SeasonWriter;

/**
 * A season pack of a given size: clusters of units, each cell scored by the unit, the cluster's head and a specialist body.
 *
 * @param name of the season, and what its codes begin with
 * @param sources how many of the three score each cell
 */
record ManyScores(String name, int clusters, int unitsACluster, int leaves, int sources) {

    private static final String SPECIALIST = "CQCD";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** Writes it; the same pack for the same size. */
    Path write(Path folder) {
        var file = folder.resolve(name + ".json");
        try (var out = Files.newOutputStream(file)) {
            SeasonWriter.write(season().build(), out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    int records() {
        return clusters * unitsACluster * leaves * sources;
    }

    private SeasonDraft season() {
        var random = new SplittableRandom(1);
        var draft = new SeasonDraft();
        draft.period = new Period(
                name,
                "Mùa " + name,
                Optional.empty(),
                FIRST,
                FIRST.plusYears(1).minusDays(1),
                FIRST.plusYears(1).minusDays(1),
                RuleSets.LAW_2022_DECREE_98_2023.key());
        draft.units.add(new Unit(SPECIALIST, "Cơ quan chấm chuyên đề", Optional.empty()));
        for (int cluster = 0; cluster < clusters; cluster++) {
            draft.clusters.add(cluster(cluster, draft, random));
        }
        return draft;
    }

    private ClusterDraft cluster(int number, SeasonDraft season, SplittableRandom random) {
        var draft = new ClusterDraft();
        draft.code = name + "-" + number;
        draft.kind = ClusterKind.CUM;
        draft.name = "Cụm " + draft.code;
        for (int i = 0; i < unitsACluster; i++) {
            var code = String.format(Locale.ROOT, "%s-%d-%d", name, number, i);
            season.units.add(new Unit(code, "Đơn vị " + code, Optional.empty()));
            draft.members.add(code);
        }
        draft.head = draft.members.getFirst();
        draft.deputies.add(draft.members.get(1));
        var sections = sections();
        draft.criteria = new Criteria(1, Decimal.of("100"), 2, NotApplicable.ZERO, sections);
        draft.nodes.addAll(sections);
        draft.settlement = settlement();
        draft.tieBreaks.add(new TieBreak.Section("S0"));
        for (int unit = 0; unit < unitsACluster; unit++) {
            for (int leaf = 0; leaf < leaves; leaf++) {
                scores(draft, unit, "S" + leaf % 4 + "." + leaf, random);
            }
        }
        return draft;
    }

    private List<Node> sections() {
        var groups = new ArrayList<Node>();
        for (int section = 0; section < 4; section++) {
            var children = new ArrayList<Node>();
            for (int leaf = section; leaf < leaves; leaf += 4) {
                children.add(new Leaf(
                        "S" + section + "." + leaf,
                        "Tiêu chí " + leaf,
                        Counts.BASE,
                        new Direct(Decimal.of("10"), Decimal.ZERO, Optional.empty()),
                        Optional.empty(),
                        Optional.of(SPECIALIST)));
            }
            groups.add(new Group(
                    "S" + section, "Nội dung " + section, children, Pick.SUM, Group.Caps.NONE, Optional.empty()));
        }
        return groups;
    }

    private Settlement settlement() {
        if (sources == 1) {
            return new Settlement.By(Source.SELF);
        }
        var weights = new EnumMap<Source, Decimal>(Source.class);
        weights.putAll(Map.of(
                Source.SELF, Decimal.of("0.3"), Source.HEAD, Decimal.of("0.4"), Source.SPECIALIST, Decimal.of("0.3")));
        return new Settlement.Weighted(weights, Combine.MEAN);
    }

    private void scores(ClusterDraft draft, int unit, String leaf, SplittableRandom random) {
        var code = String.valueOf(draft.members.get(unit));
        var head = String.valueOf(draft.members.get(unit == 0 ? 1 : 0));
        draft.scores.add(score(code, leaf, Source.SELF, code, random));
        if (sources > 1) {
            draft.scores.add(score(code, leaf, Source.HEAD, head, random));
            draft.scores.add(score(code, leaf, Source.SPECIALIST, SPECIALIST, random));
        }
    }

    private static Score score(String unit, String leaf, Source source, String by, SplittableRandom random) {
        var points = String.format(Locale.ROOT, "%d.%02d", random.nextInt(10), random.nextInt(100));
        return new Score(unit, leaf, source, by, ScoreState.VALUE, new Input.Text(points), null);
    }
}
