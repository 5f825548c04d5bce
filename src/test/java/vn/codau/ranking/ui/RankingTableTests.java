package vn.codau.ranking.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.number.Points;
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

class RankingTableTests {

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
    void showsRankSectionsGapAndDissentWithTheLanguagesNumbers() {
        var table = new RankingTable(live("9", "8.5", "8.5"), row -> new Span());
        UI.getCurrent().add(table);
        assertThat(_size(table)).isEqualTo(3);
        assertThat(_getFormattedRow(table, 0)).contains("1", "9,00").doesNotContain("0,50");
        assertThat(_getFormattedRow(table, 1)).contains("2", "8,50", "0,50", "1,25");
        assertThat(_getFormattedRow(table, 2)).contains("2", "0,00");
    }

    @Test
    void saysThatATieIsUndecidedOrWhatDecidedIt() {
        assertThat(texts(new RankingTable(live("9", "9", "7"), row -> new Span()), 1))
                .contains("Bằng tổng điểm; không có gì phân định");
        assertThat(new RankingHead(live("9", "9", "7")).getElement().getTextRecursively())
                .contains("Tạm thời")
                .contains("nhiều đơn vị cùng xếp thứ nhất");
        assertThat(new RankingHead(live("9", "8", "7")).getElement().getTextRecursively())
                .contains("Đơn vị dẫn đầu: Đơn vị A");
    }

    @Test
    void aWorkbookHoldsNumbersWithTheCriteriasDecimals() throws IOException {
        var file = new RankingWorkbook(live("9", "8.5", "8.5"), key -> key).written();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            var second = rows.toList().get(4);
            assertThat(second.getCellText(1)).isEqualTo("Đơn vị B");
            assertThat(second.getCell(2).asNumber()).isEqualByComparingTo("8.5");
            assertThat(second.getCell(3).asNumber()).isEqualByComparingTo("0.5");
            assertThat(List.of(2, 3, 4, 9))
                    .allSatisfy(column -> assertThat(second.getCell(column).getDataFormatString())
                            .isEqualTo("0.00"));
            assertThat(second.getCell(9).asNumber()).isEqualByComparingTo("1.25");
        }
    }

    private static String texts(RankingTable table, int row) {
        UI.getCurrent().add(table);
        var unit = _getCellComponent(table, row, "unit");
        return unit.getElement().getTextRecursively();
    }

    private static LiveRanking live(String a, String b, String c) {
        var ranking = ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .self("A", "I", a)
                .self("B", "I", b)
                .self("C", "I", c)
                .rank();
        var members = List.of("A", "B", "C").stream()
                .map(code -> new Member(UnitId.next(), code, "Đơn vị " + code, Position.MEMBER, LocalDate.EPOCH))
                .toList();
        var view = new ClusterView(ClusterId.next(), SeasonId.next(), "K1", "Cụm 1", ClusterKind.CUM, members, 0);
        return new LiveRanking(
                "2024",
                view,
                ranking,
                Map.of(),
                Map.of("B", Points.of(125, 2)),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                Optional.empty(),
                EnumSet.allOf(Release.class));
    }
}
