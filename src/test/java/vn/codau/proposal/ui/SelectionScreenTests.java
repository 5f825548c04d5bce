package vn.codau.proposal.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.SeasonBuilder;
import vn.codau.engine.law.Quorum;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.Recorded;
import vn.codau.proposal.council.CouncilMinutes;
import vn.codau.proposal.council.CouncilRecord;
import vn.codau.proposal.council.RecordCouncil;
import vn.codau.proposal.council.SelectionRule;
import vn.codau.proposal.flag.FlagPlace;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.proposal.flag.FlagSelection.Cap;
import vn.codau.proposal.flag.FlagSelection.Names;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.OtherOpinions;

/** Five clusters, led by U1 to U5, so that one unit may be proposed; the Council has 15 members. */
class SelectionScreenTests {

    private static final SnapshotId SEAL = new SnapshotId(UUID.randomUUID());
    private static final SeasonId SEASON = SeasonId.next();

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
    void showsBothCapsWithTheTextsOfTheLaw() {
        var text = text(new CapsPanel(selection(15, 14, 14, 12, 3, 0, 0)));
        assertThat(text)
                .contains("20% của 5 đơn vị dẫn đầu cụm, khối, bỏ phần lẻ: 1.")
                .contains("Công văn số 5007/BNV-TĐKT")
                .contains("20% của 10 tập thể đủ tiêu chuẩn, bỏ phần lẻ: 2.")
                .contains("khoản 1 Điều 11 Nghị định số 91/2017/NĐ-CP")
                .containsOnlyOnce("Đang áp dụng");
    }

    @Test
    void saysOfEachCandidateWhetherItIsChosenAndWhy() {
        var table = table(selection(15, 14, 14, 12, 3, 0, 0));
        assertThat(_size(table)).isEqualTo(5);
        assertThat(_getFormattedRow(table, 0)).contains("9,50", "14/15");
        assertThat(text(_getCellComponent(table, 0, "result")))
                .contains("Được chọn")
                .contains("Được 14/15 phiếu, đạt từ 70% và trong số 1 đơn vị tối đa.");
        assertThat(text(_getCellComponent(table, 1, "result")))
                .contains("Không được chọn")
                .contains("đã đủ 1 đơn vị tối đa");
        assertThat(text(_getCellComponent(table, 2, "result"))).contains("chưa đạt 70%");
    }

    @Test
    void aTieAtTheCutIsSaidAboveAndBesideTheUnits() {
        var selection = selection(15, 15, 13, 13, 12, 0, 0);
        assertThat(text(new SelectionHead(selection))).contains("bằng phiếu tại điểm cắt");
        var table = table(selection);
        assertThat(text(_getCellComponent(table, 0, "result"))).contains("không đủ chỗ cho tất cả");
        assertThat(text(_getCellComponent(table, 2, "result"))).contains("đứng sau các đơn vị bằng phiếu");
    }

    @Test
    void withoutAQuorumNobodyIsChosenAndTheVotesStayReadable() {
        var selection = selection(15, 9, 9, 1, 1, 1, 1);
        assertThat(text(new SelectionHead(selection)))
                .contains("Không đủ số thành viên")
                .contains("Có mặt 9/15 thành viên Hội đồng; cần ít nhất 10 (2/3 tổng số)")
                .contains("Chủ trì: Ông An; thư ký: Bà Hoa.")
                .contains("Ý kiến khác, ý kiến bảo lưu: Ông Vũ Đức Cường: đề nghị xét lại");
        var table = table(selection);
        assertThat(_getFormattedRow(table, 0)).contains("9/15");
        assertThat(text(_getCellComponent(table, 0, "result")))
                .contains("Chưa xét")
                .contains("không có giá trị");
    }

    @Test
    void aPlaceThatIsGivenUpIsShownAsEmpty() {
        var ended = new FlagPlace(1, "U1", FlagPlace.State.REFUSED, "Chưa đủ hồ sơ", recorded(2));
        var table = table(selection(List.of(ended), 15, 14, 14, 12, 3, 0, 0));
        assertThat(text(_getCellComponent(table, 0, "place")))
                .contains("suất 1 để trống")
                .contains("Chưa đủ hồ sơ");
    }

    @ParameterizedTest
    @CsvSource({"10, Đủ số thành viên: cần ít nhất 10/15", "9, Không đủ số thành viên: cần ít nhất 10/15"})
    void theFormSaysWhileItIsTypedWhetherTheMeetingCouldDecide(int present, String said) {
        var form = form(selection(0, 0));
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Tổng số thành viên Hội đồng")), 15);
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Số thành viên có mặt")), present);
        assertThat(text(form)).contains(said);
    }

    @Test
    void theFormAsksForEveryCandidateAndKeepsWhatWasTyped() {
        var form = form(selection(0, 0));
        assertThat(form.typed(SEASON)).isEmpty();
        assertThat(_find(form, IntegerField.class)).hasSize(2).allMatch(IntegerField::isInvalid);
        assertThat(votes(form)).hasSize(5).allMatch(IntegerField::isInvalid);
        _find(form, IntegerField.class).forEach(field -> _setValue(field, 1));
        votes(form).forEach(field -> _setValue(field, 1));
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Tổng số thành viên Hội đồng")), 15);
        _setValue(_get(form, DatePicker.class), LocalDate.of(2024, 7, 10));
        assertThatThrownBy(() -> form.typed(SEASON)).isInstanceOf(ProposalProblem.class);
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Số, ký hiệu biên bản")), "05/BB");
        assertThatThrownBy(() -> form.typed(SEASON)).hasMessageContaining("SIGNERS_MISSING");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Chủ trì cuộc họp")), "Ông An");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Thư ký")), "Bà Hoa");
        _setValue(_get(form, TextArea.class), " Ông Cường: bảo lưu ");
        var typed = form.typed(SEASON).orElseThrow();
        assertThat(typed.council().votes()).isEqualTo(Map.of("U1", 1, "U2", 1, "U3", 1, "U4", 1, "U5", 1));
        assertThat(typed.minutes().otherOpinions().text()).isEqualTo("Ông Cường: bảo lưu");
        assertThat(typed.version()).isZero();
    }

    @Test
    void aCorrectionAsksForItsReasonAndBeginsWithWhatWasRecorded() {
        var form = form(selection(15, 14, 14, 12, 3, 0, 0));
        assertThat(_get(form, IntegerField.class, spec -> spec.withLabel("Số thành viên có mặt"))
                        .getValue())
                .isEqualTo(14);
        assertThatThrownBy(() -> form.typed(SEASON)).hasMessageContaining("REASON_MISSING");
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Lý do sửa")), "Ghi nhầm");
        assertThat(form.typed(SEASON).orElseThrow().minutes())
                .isEqualTo(
                        selection(15, 14, 14, 12, 3, 0, 0).records().getFirst().minutes());
        assertThat(form.typed(SEASON).orElseThrow().version()).isEqualTo(1);
    }

    private static CandidatesTable table(FlagSelection selection) {
        var table = new CandidatesTable(selection, place -> new Span());
        UI.getCurrent().add(table);
        return table;
    }

    private static CouncilForm form(FlagSelection selection) {
        var form = new CouncilForm(selection);
        UI.getCurrent().add(form);
        return form;
    }

    private static List<IntegerField> votes(CouncilForm form) {
        Grid<?> grid = _get(form, Grid.class);
        return IntStream.range(0, _size(grid))
                .mapToObj(row -> (IntegerField) _getCellComponent(grid, row, "votes"))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static FlagSelection selection(int members, int present, Integer... votes) {
        return selection(List.of(), members, present, votes);
    }

    /** As the portal reads it; without votes nothing is recorded yet. */
    private static FlagSelection selection(List<FlagPlace> places, int members, int present, Integer... votes) {
        var law = RuleSets.LAW_2022_DECREE_98_2023;
        var rule = new SelectionRule(GovernmentFlag.of(law), new Quorum(2, 3), Optional.empty());
        var clusters = SeasonBuilder.season(IntStream.rangeClosed(1, 5)
                        .mapToObj(SelectionScreenTests::cluster)
                        .toArray(ClusterBuilder[]::new))
                .rank()
                .clusters();
        var counted = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < votes.length; i++) {
            counted.put("U" + (i + 1), votes[i]);
        }
        var records = new ArrayList<CouncilRecord>();
        if (votes.length > 0) {
            records.add(new CouncilRecord(
                    SEAL,
                    members,
                    present,
                    new CouncilMinutes(
                            LocalDate.of(2024, 7, 10),
                            "Ông An",
                            "Bà Hoa",
                            new OtherOpinions("Ông Vũ Đức Cường: đề nghị xét lại")),
                    counted,
                    false,
                    "",
                    recorded(1)));
        }
        boolean counts = votes.length > 0 && rule.quorum().isMet(members, present);
        var council = counts ? records.getFirst().council() : RecordCouncil.council(0, 0, Map.of());
        var choice = FlagChoice.of(new Selection(rule.flag(), council), clusters);
        var caps = List.of(
                new Cap(Base.LEADERS, 5, 1, law.flagCapOfLeaders(), true),
                new Cap(Base.PROVINCIAL_STANDARD, 10, 2, law.flagCapOfProvincialStandard(), false));
        var names = new Names(Map.of(), Map.of(), Map.of("U1", Points.of(950, 2)));
        return new FlagSelection(snapshot(), law, rule, caps, records, choice, counts, places, names);
    }

    private static ClusterBuilder cluster(int number) {
        return ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .code("K" + number)
                .members("U" + number, "V" + number)
                .self("U" + number, "I", "9.50")
                .self("V" + number, "I", "8");
    }

    private static Recorded recorded(long version) {
        return new Recorded("05/BB-HĐTĐKT", Instant.EPOCH, "Sở Nội vụ", version);
    }

    private static Snapshot snapshot() {
        return new Snapshot(
                SEAL, SEASON, 2, Optional.empty(), Optional.empty(), Instant.EPOCH, "Sở Nội vụ", "", "a".repeat(64));
    }
}
