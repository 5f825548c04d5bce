package vn.codau.ranking.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.publication.Release;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.support.MadeInTurns;

/**
 * Measures, run by hand: a ranking as a workbook of 45 columns, beside fastexcel writing as many cells of the same kind without
 * style, in turns in one process.
 */
final class WorkbookMeasurement {

    private static final int COLUMNS = 45;
    private static final int SECTIONS = COLUMNS - 10;

    private WorkbookMeasurement() {}

    /** Prints medians and their ratio. */
    public static void main(String[] arguments) {
        measure(120);
        measure(3_300);
    }

    private static void measure(int units) {
        var ranking = live(units);
        var medians = MadeInTurns.medians(() -> new RankingWorkbook(ranking, key -> key).written(), () -> raw(units));
        System.out.printf(
                Locale.ROOT,
                "%d rows: workbook %.1f ms, raw %.1f ms, workbook / raw %.2f%n",
                units,
                medians.get(0),
                medians.get(1),
                medians.get(0) / medians.get(1));
    }

    private static byte[] raw(int units) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "raw", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            for (int row = 0; row < units; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Đơn vị số " + row);
                for (int column = 2; column < COLUMNS; column++) {
                    sheet.value(row, column, new BigDecimal("7.25"));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static LiveRanking live(int units) {
        var sections = IntStream.range(0, SECTIONS)
                .mapToObj(section -> Nodes.base("S" + section, Rules.direct("10")))
                .toArray(Node[]::new);
        var builder = ClusterBuilder.cluster(sections);
        var codes = IntStream.range(0, units).mapToObj(unit -> "U" + unit).toList();
        builder.members(codes.toArray(String[]::new));
        var random = new SplittableRandom(1);
        for (var unit : codes) {
            for (int section = 0; section < SECTIONS; section++) {
                builder.self(unit, "S" + section, random.nextInt(10) + "." + (10 + random.nextInt(90)));
            }
        }
        var ranking = builder.rank();
        var claimed = new HashMap<String, UnitScore>();
        ranking.standings()
                .forEach(standing -> standing.score().ifPresent(score -> claimed.put(standing.unit(), score)));
        var dissent = new HashMap<String, Points>();
        codes.forEach(code -> dissent.put(code, Points.of(125, 2)));
        var members = codes.stream()
                .map(code -> new Member(UnitId.next(), code, "Đơn vị số " + code, Position.MEMBER, LocalDate.EPOCH))
                .toList();
        return new LiveRanking(
                "2024",
                new ClusterView(ClusterId.next(), SeasonId.next(), "K1", "Cụm 1", ClusterKind.CUM, members, 0),
                ranking,
                claimed,
                Map.copyOf(dissent),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                Optional.empty(),
                EnumSet.allOf(Release.class));
    }
}
