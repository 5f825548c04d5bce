package vn.codau.scoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.scoring.ui.Screens.click;
import static vn.codau.scoring.ui.Screens.offers;
import static vn.codau.scoring.ui.Screens.read;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.verify.EffectPanel;
import vn.codau.scoring.ui.verify.VerificationDesk;
import vn.codau.scoring.ui.verify.VerificationGrid;
import vn.codau.scoring.verify.RankEffects;
import vn.codau.scoring.verify.Verification;
import vn.codau.shared.Actor;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonChip;
import vn.codau.shared.TaskSource;
import vn.codau.support.PortalTest;

/** Two people of the standing body at one cell: C claims 9, the head gave 5. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
@SuppressWarnings({"unchecked", "rawtypes"}) // A component is found by its class, without what it holds.
class VerificationDeskTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private Verification verification;

    @Autowired
    private RankEffects effects;

    @Autowired
    private EvidencePages pages;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private CriteriaQueries criteria;

    @Autowired
    private SeasonChip chip;

    @Autowired
    private List<TaskSource> tasks;

    private final Actor first = ActingAs.somebody("Người thứ nhất", Role.STANDING_BODY, new Scope.Province());
    private final Actor second = ActingAs.somebody("Người thứ hai", Role.STANDING_BODY, new Scope.Province());
    private Fixture.Set set;
    private Verified.Place place;
    private VerificationDesk desk;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set,
                Measure.of(SELF, sum("I", settled(HEAD, base("I.1", direct("10"))), base("I.2", direct("10"))))
                        .commentBeyond("1"));
        place = new Verified.Place(set.cluster(), set.unit("C"), "I.1");
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("9"), ""));
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        cross.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("5"), "Thiếu minh chứng"));
        stage.in(Phase.VERIFICATION);
        Screens.open("vi");
        open(first);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void showsClaimCrossScoreAndWhatCountsBesideEachOther() {
        open(first);
        assertThat(read(desk))
                .containsSubsequence("Tự chấm", "9", "9,00", "Trưởng cụm, khối chấm", "5,00", "Thiếu minh chứng")
                .containsSubsequence("Đang tính vào kết quả", "5,00");
        assertThat(offers("Đề xuất điểm")).as("before it is taken").isFalse();
    }

    @Test
    void proposesOnlyWithAValueAndAReason() {
        open(first);
        click("Nhận thẩm định");
        click("Đề xuất điểm");
        assertThat(field().isInvalid()).isTrue();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(state()).isEqualTo(Verified.State.OPEN);
        _setValue(field(), "11");
        _setValue(reason(), "Theo biên bản số 12");
        click("Đề xuất điểm");
        assertThat(field().isInvalid()).as("the rule does not take it").isTrue();
        assertThat(state()).isEqualTo(Verified.State.OPEN);
        _setValue(field(), "7,5");
        click("Đề xuất điểm");
        assertThat(state()).isEqualTo(Verified.State.PROPOSED);
    }

    @Test
    void offersTheDecisionToTheSecondPersonAloneWhoCannotEdit() {
        propose("7,5");
        assertThat(read(desk)).contains("Người đề xuất không được tự xác nhận");
        assertThat(offers("Xác nhận điểm này")).isFalse();

        open(second);
        assertThat(_find(TextField.class)).isEmpty();
        assertThat(read(desk)).contains("7,5").contains("Theo biên bản số 12").contains("Người thứ nhất");
        assertThat(offers("Nhận thẩm định")).isFalse();
        click("Xác nhận điểm này");
        assertThat(state()).isEqualTo(Verified.State.CONFIRMED);
        assertThat(read(desk))
                .containsSubsequence("Thẩm định", "7,50")
                .containsSubsequence("Đang tính vào kết quả", "7,50")
                .contains("Người thứ hai");
    }

    /** B has 6 and C 5 until its score is corrected. */
    @Test
    void saysBeforeAnythingIsWrittenWhatTheScoreWouldDoToTheRanks() {
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        cross.save(new SaveCell(set.cluster(), set.unit("B"), "I.1", 0, CellValue.of("6"), "Theo số liệu của sở"));
        stage.in(Phase.VERIFICATION);
        open(first);
        click("Nhận thẩm định");
        click("Xem ảnh hưởng đến xếp hạng");
        assertThat(field().isInvalid()).as("nothing is typed yet").isTrue();
        _setValue(field(), "5,5");
        click("Xem ảnh hưởng đến xếp hạng");
        assertThat(read(desk)).containsSubsequence("Đơn vị C-", "2", "5,00 → 5,50", "Không đơn vị nào khác");
        _setValue(field(), "11");
        click("Xem ảnh hưởng đến xếp hạng");
        assertThat(_find(EffectPanel.class)).hasSize(1);
        assertThat(read(desk)).as("no such score").doesNotContain("→");
        assertThat(state()).isEqualTo(Verified.State.OPEN);

        _setValue(field(), "7,5");
        _setValue(reason(), "Theo biên bản số 12");
        click("Đề xuất điểm");
        open(second);
        assertThat(read(desk))
                .containsSubsequence("Đổi đơn vị dẫn đầu", "Đơn vị C-", "2 → 1", "5,00 → 7,50")
                .containsSubsequence("Đơn vị B-", "1 → 2", "6,00", "1 đơn vị khác bị ảnh hưởng")
                .contains("Không xác nhận thì hạng và điểm giữ nguyên");
        assertThat(state()).isEqualTo(Verified.State.PROPOSED);
    }

    @Test
    void aScoreFromAPaperIsTypedBySomebodyWhoDoesNotKnowIt() {
        proposeFromPaper("7,35");
        assertThat(read(desk)).contains("12/BC-STC, ngày 03/02/2023", "7,35");

        open(second);
        assertThat(read(desk)).contains("12/BC-STC, ngày 03/02/2023", "Giữ kín", "Chỉ nhập được một lần");
        assertThat(sent(UI.getCurrent().getElement()))
                .as("what the browser is sent")
                .contains("12/BC-STC")
                .doesNotContain("7,35", "7.35", "Theo biên bản số 12");
        assertThat(offers("Xác nhận điểm này")).isFalse();
        assertThat(_find(EffectPanel.class)).isEmpty();
        assertThat(field().getValue()).isEmpty();
        click("So khớp và xác nhận");
        assertThat(field().isInvalid()).isTrue();
        _setValue(field(), "11");
        click("So khớp và xác nhận");
        assertThat(field().isInvalid()).as("the rule does not take it").isTrue();
        assertThat(state()).isEqualTo(Verified.State.PROPOSED);
        _setValue(field(), "7,53");
        click("So khớp và xác nhận");
        assertThat(state()).isEqualTo(Verified.State.MISMATCH);
        assertBothAreShown();
        open(first);
        assertBothAreShown();
        click("Nhận thẩm định");
        assertThat(field().getValue()).as("is read from the paper anew").isEmpty();
        _setValue(field(), "7,53");
        click("Đề xuất điểm");

        open(second);
        _setValue(field(), "7,53");
        click("So khớp và xác nhận");
        assertThat(state()).isEqualTo(Verified.State.CONFIRMED);
        click("Lịch sử");
        assertThat(Screens.dialog())
                .containsSubsequence("Những lần nhập từ văn bản không khớp", "12/BC-STC", "7,35", "7,53");
    }

    private void assertBothAreShown() {
        assertThat(read(desk))
                .contains("Nhập lại không khớp")
                .containsSubsequence("7,35 (Người thứ nhất)", "7,53 (Người thứ hai)");
    }

    @Test
    void wantsThePaperNamed() {
        open(first);
        click("Nhận thẩm định");
        _setValue(field(), "7,35");
        _setValue(reason(), "Theo biên bản số 12");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Điểm này nhập theo văn bản giấy")), true);
        click("Đề xuất điểm");
        assertThat(paper().isInvalid()).isTrue();
        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(state()).isEqualTo(Verified.State.OPEN);
    }

    private void proposeFromPaper(String value) {
        open(first);
        click("Nhận thẩm định");
        _setValue(field(), value);
        _setValue(reason(), "Theo biên bản số 12");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Điểm này nhập theo văn bản giấy")), true);
        _setValue(paper(), "12/BC-STC");
        _setValue(_get(DatePicker.class), LocalDate.of(2023, 2, 3));
        click("Đề xuất điểm");
    }

    private TextField paper() {
        return _get(TextField.class, spec -> spec.withLabel("Số, ký hiệu văn bản"));
    }

    /** Everything that stands in elements, shown or not. */
    private static String sent(Element element) {
        var own = element.isTextNode()
                ? element.getText()
                : element.getPropertyNames()
                                .map(name -> element.getProperty(name, ""))
                                .collect(Collectors.joining("|"))
                        + element.getAttributeNames().map(element::getAttribute).collect(Collectors.joining("|"));
        return own + element.getChildren().map(VerificationDeskTests::sent).collect(Collectors.joining("|"));
    }

    @Test
    void rejectsWithAReasonThatTheFirstPersonReadsWhenTakingItAgain() {
        propose("7,5");
        open(second);
        click("Không xác nhận…");
        click("Không xác nhận");
        assertThat(_find(Dialog.class)).as("asks why").hasSize(1);
        _setValue(_get(_get(Dialog.class), TextArea.class), "Chưa nêu số quyết định");
        click("Không xác nhận");
        assertThat(state()).isEqualTo(Verified.State.REJECTED);

        open(first);
        assertThat(read(desk)).contains("Chưa nêu số quyết định");
        click("Nhận thẩm định");
        assertThat(field().getValue()).as("begins with what was proposed").isEqualTo("7,5");
        assertThat(reason().getValue()).isEqualTo("Theo biên bản số 12");
    }

    @Test
    void tellsWhoHoldsACellAndKeepsWhatWasTypedWhenTheTimeIsOver() {
        open(first);
        click("Nhận thẩm định");
        _setValue(field(), "7");
        _setValue(reason(), "Đang viết dở");
        var mine = desk;

        open(second);
        assertThat(offers("Nhận thẩm định")).isFalse();
        stage.at(stage.instant().plus(Verification.HOLD));
        open(second);
        click("Nhận thẩm định");

        stage.as(first);
        Screens.show(mine);
        click("Đề xuất điểm");
        assertThat(_find(Notification.class)).isNotEmpty();
        assertThat(field().getValue()).isEqualTo("7");
        assertThat(reason().getValue()).isEqualTo("Đang viết dở");
        assertThat(state()).isEqualTo(Verified.State.OPEN);
    }

    @Test
    void keepsWhatIsTypedWhenThePhaseEndsAndDecidesNothing() {
        open(first);
        click("Nhận thẩm định");
        _setValue(field(), "7,5");
        _setValue(reason(), "Đang viết dở");
        stage.at(Fixture.ends(Phase.VERIFICATION));
        click("Đề xuất điểm");
        assertThat(_get(Notification.class).getElement().getProperty("text"))
                .contains("chưa được ghi", "vẫn còn trên màn hình", "gia hạn");
        assertThat(field().getValue()).isEqualTo("7,5");
        assertThat(reason().getValue()).isEqualTo("Đang viết dở");
        assertThat(state()).isEqualTo(Verified.State.OPEN);

        stage.in(Phase.VERIFICATION);
        verification.release(place);
        proposeFromPaper("7,5");
        open(second);
        _setValue(field(), "7,5");
        stage.at(Fixture.ends(Phase.VERIFICATION));
        click("So khớp và xác nhận");
        assertThat(field().getValue()).isEqualTo("7,5");
        assertThat(state()).isEqualTo(Verified.State.PROPOSED);
    }

    @Test
    void wantsEvidenceToBeCitedWhereThereIsAny() {
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        var content = ("Báo cáo " + set.code()).getBytes(StandardCharsets.UTF_8);
        files.add(
                new EvidenceOf(set.season(), set.cluster(), set.unit("C")),
                "I.1",
                new UploadedFile("báo cáo.txt", LocalDate.of(2023, 3, 1), new ByteArrayInputStream(content)));
        stage.in(Phase.VERIFICATION);
        open(first);
        click("Nhận thẩm định");
        _setValue(field(), "7");
        _setValue(reason(), "Theo báo cáo");
        click("Đề xuất điểm");
        CheckboxGroup<EvidenceItem> cited = _get(CheckboxGroup.class);
        assertThat(cited.isInvalid()).isTrue();
        assertThat(state()).isEqualTo(Verified.State.OPEN);
        _setValue(cited, Set.copyOf(cited.getListDataView().getItems().toList()));
        click("Đề xuất điểm");
        assertThat(state()).isEqualTo(Verified.State.PROPOSED);
        open(second);
        assertThat(read(desk)).containsSubsequence("Minh chứng làm căn cứ", "báo cáo.txt");
    }

    @Test
    void isATaskForEverybodyButTheProposer() {
        chip.choose(new SeasonChip.Choice(set.season(), "", false));
        propose("7");
        assertThat(waiting(second)).containsExactly(1);
        assertThat(waiting(first)).isEmpty();
        assertThat(waiting(ActingAs.of(Role.AUDITOR))).isEmpty();
        open(second);
        click("Xác nhận điểm này");
        assertThat(waiting(second)).isEmpty();
    }

    private List<Integer> waiting(Actor who) {
        return tasks.stream()
                .flatMap(source -> source.tasksOf(who).stream())
                .filter(task -> task.titleKey().equals("scoring.task.confirm"))
                .map(task -> task.progress().open())
                .toList();
    }

    @Test
    void offersNothingOutsideItsPhase() {
        stage.as(first);
        desk = new VerificationDesk(
                verification, pages, criteria.published(set.cluster()).orElseThrow(), stage, false);
        Screens.show(desk);
        desk.open(place);
        assertThat(offers("Nhận thẩm định")).isFalse();
        assertThat(read(desk)).contains("Hiện chỉ xem");
    }

    @Test
    void queuesTheCellWithItsCauseAndStateAndFiltersIt() {
        propose("7");
        stage.as(second);
        var opened = new ArrayList<Verified.Place>();
        var queue = new VerificationGrid(stage, opened::add);
        Screens.show(queue);
        queue.show(verification.queue(set.cluster()));
        Grid<Object> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(read(GridKt._getCellComponent(grid, 0, "cause"))).contains("Điểm lệch nhiều");
        assertThat(read(GridKt._getCellComponent(grid, 0, "state"))).contains("Chờ xác nhận");
        assertThat(read(queue)).contains("Chờ đồng chí xác nhận: 1");
        Select<VerificationGrid.Show> show = _get(Select.class, spec -> spec.withLabel("Hiển thị"));
        _setValue(show, VerificationGrid.Show.DECIDED);
        assertThat(read(queue)).contains("Không có ô nào khớp");
        _setValue(show, VerificationGrid.Show.TO_CONFIRM);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(queue.beside(place, 1)).isEmpty();
    }

    private void open(Actor who) {
        stage.as(who);
        desk = new VerificationDesk(
                        verification, pages, criteria.published(set.cluster()).orElseThrow(), stage, true)
                .previewing(effects);
        Screens.show(desk);
        desk.open(place);
    }

    private void propose(String value) {
        open(first);
        click("Nhận thẩm định");
        _setValue(field(), value);
        _setValue(reason(), "Theo biên bản số 12");
        click("Đề xuất điểm");
    }

    private TextField field() {
        return _get(TextField.class, spec -> spec.withPredicate(field -> field.hasClassName("number-field")));
    }

    private TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Lý do"));
    }

    private Verified.State state() {
        return verification.view(place).now().state();
    }
}
