package vn.codau.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.overview.BoardLine;
import vn.codau.overview.Boards.Board;
import vn.codau.overview.Comparison;
import vn.codau.overview.Share;
import vn.codau.overview.Spread;
import vn.codau.publication.Release;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.live.ClusterResult;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.WhyTotal;
import vn.codau.ranking.seal.PastRank;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** What the board says, in the reader's language. */
class BoardScreensTests {

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void namesTheLeaderWithTheGapOrWhyThereIsNone() {
        assertThat(read(new LeadersTable(List.of(line(units("9", "8", "7"))))))
                .contains("Đơn vị A", "Đã rõ", "9,00", "90,0 %", "1,00");
        assertThat(read(new LeadersTable(List.of(line(units("9", "9", "7"))))))
                .contains("Đơn vị A, Đơn vị B", "Bằng điểm", "cần quyết định");
        assertThat(read(new LeadersTable(List.of(line(units("9", "8", "7").hold("A", "2024-01-01", null))))))
                .contains("Chưa đủ điều kiện", "Đang tạm dừng xét", "1 đơn vị tạm dừng xét");
        assertThat(read(new LeadersTable(List.of(line(units("9", "9", "7").vacant())))))
                .contains("Để trống");
        var unranked = new BoardLine(new ClusterResult(view(), Optional.empty(), Optional.empty()));
        assertThat(read(new LeadersTable(List.of(unranked)))).contains("Chưa xếp hạng được", "Chưa có trưởng cụm");
    }

    @Test
    void countsWhatIsOpenInTheWholeProvince() {
        var open = ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .members("A", "B", "C")
                .self("A", "I", "9");
        var lines = List.of(line(open), line(units("9", "9", "7")));
        assertThat(read(new BoardTiles(new Board(lines, List.of(), Map.of()))))
                .contains("2cụm, khối", "1cần quyết định", "2ô chưa có điểm chốt", "6đơn vị chưa nộp phiếu");
    }

    @Test
    void coloursACellByItsShareAndWritesItsPoints() {
        var map = new HeatMap(List.of(line(units("9", "7.5", "0"))));
        var told = map.getElement().getPropertyRaw("data").toString();
        assertThat(told).contains("\"text\":\"7,50\"", "\"strength\":75", "\"share\":\"75,0 %\"", "\"strength\":0");
    }

    @Test
    @SuppressWarnings("unchecked") // A component is found by its class, without what it holds.
    void ordersTheUnitsOfAllClustersOrOfOneKind() {
        var lines = List.of(line(units("9", "8", "7")));
        var kinds = Map.of("A", UnitKind.LOCALITY, "B", UnitKind.MASS, "C", UnitKind.MASS);
        var table = new ProvinceTable(new Board(lines, List.of(), kinds));
        UI.getCurrent().add(table);
        assertThat(read(table)).contains("chỉ để tham khảo").containsSubsequence("Đơn vị A", "90,00 %", "Đơn vị C");
        _setValue((Select<UnitKind>) _get(table, Select.class), UnitKind.MASS);
        assertThat(read(table)).doesNotContain("Đơn vị A").containsSubsequence("1", "Đơn vị B", "2", "80,00 %");
    }

    @Test
    void saysHowPointsLieInEachCriterion() {
        var spread = new Spread(Nodes.base("I", Rules.direct("10")), List.of(Points.of(900, 2), Points.of(700, 2)));
        var table = new SpreadTable(List.of(spread));
        assertThat(read(table)).containsSubsequence("I. ", "10", "2", "7,00", "8,00", "9,00", "2,00", "1,0000");
        assertThat(table.getElement().getOuterHTML()).contains("70%", "90%");
    }

    @Test
    void drawsEveryChartWithItsNumbersAsTheyAreRead() {
        var past = List.of(new PastRank(
                "2023",
                "Năm 2023",
                "K1",
                new PastRank.OfUnit("A", "Đơn vị A"),
                2,
                3,
                Points.of(850, 2),
                Decimal.of("10"),
                4));
        var charts = new ClusterCharts(line(units("9", "8", "7")), past);
        var told = charts.getChildren()
                .map(chart -> chart.getElement().getPropertyRaw("data").toString())
                .toList();
        assertThat(told).hasSize(3);
        assertThat(told.getFirst()).contains("\"Tự chấm\"", "\"Điểm chốt\"", "\"texts\":[\"9,00\"");
        assertThat(told.getLast()).contains("85,0 %, thứ 2 trong 3, 8,50 điểm, bảng tiêu chí phiên bản 4");
    }

    @Test
    void comparesOrShowsOnlyWhatDiffers() {
        var cluster = ClusterBuilder.cluster(
                        Nodes.base("I", Rules.direct("10")), Nodes.deduction("II", Rules.direct("5")))
                .members("A", "B")
                .self("A", "I", "9")
                .self("B", "I", "9")
                .self("A", "II", "2")
                .self("B", "II", "1")
                .build();
        var comparison = Comparison.of(List.of("B", "A").stream()
                .map(unit -> WhyTotal.of("2024", cluster, LocalDate.EPOCH, unit, Map.of()))
                .toList());
        var all = new CompareTable(comparison, Map.of(), false);
        assertThat(read(all)).contains("8,00 (thứ 1)", "tự chấm 9,00", "tự chấm 2,00");
        assertThat(all.getBody().getRows()).hasSize(3);
        assertThat(new CompareTable(comparison, Map.of(), true).getBody().getRows())
                .hasSize(2);
        assertThat(comparison.rows().getLast().best()).hasValue(Points.of(-100, 2));
    }

    @Test
    void aShareIsRoundedOnceAndKeepsWhatIsBeyondBothEnds() {
        assertThat(Share.of(Points.of(1, 0), Decimal.of("3")))
                .map(Share::percent)
                .hasValue(new BigDecimal("33.3"));
        assertThat(Share.of(Points.of(-100, 2), Decimal.of("10")).orElseThrow().strength())
                .isZero();
        assertThat(Share.of(Points.of(1200, 2), Decimal.of("10")).orElseThrow()).hasToString("120.0");
        assertThat(Share.of(Points.of(1, 0), Decimal.ZERO)).isEmpty();
    }

    private static String read(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static ClusterBuilder units(String a, String b, String c) {
        return ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .members("A", "B", "C")
                .self("A", "I", a)
                .self("B", "I", b)
                .self("C", "I", c);
    }

    private static BoardLine line(ClusterBuilder cluster) {
        var ranking = cluster.rank();
        var claimed = new HashMap<String, UnitScore>();
        ranking.standings()
                .forEach(standing -> standing.score().ifPresent(score -> claimed.put(standing.unit(), score)));
        var live = new LiveRanking(
                "2024",
                view(),
                ranking,
                claimed,
                Map.of("B", Points.of(125, 2)),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                Optional.empty(),
                EnumSet.allOf(Release.class));
        return new BoardLine(new ClusterResult(view(), Optional.of(live), Optional.of(new ClusterResult.Work(0, 0))));
    }

    private static ClusterView view() {
        var members = List.of("A", "B", "C").stream()
                .map(code -> new Member(UnitId.next(), code, "Đơn vị " + code, Position.MEMBER, LocalDate.EPOCH))
                .toList();
        return new ClusterView(ClusterId.next(), SeasonId.next(), "K1", "Cụm 1", ClusterKind.CUM, members, 0);
    }
}
