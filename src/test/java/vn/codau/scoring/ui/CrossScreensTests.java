package vn.codau.scoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.scoring.ui.Screens.click;
import static vn.codau.scoring.ui.Screens.read;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.Published;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.access.InterestHints.Interest;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.ui.cross.CrossDesk;
import vn.codau.scoring.ui.cross.CrossServices;
import vn.codau.scoring.ui.cross.CrossUnitDesk;
import vn.codau.scoring.ui.cross.CrossUnits;
import vn.codau.scoring.ui.cross.InterestNotice;
import vn.codau.scoring.ui.cross.RecuseDialog;
import vn.codau.scoring.ui.matrix.ScoreGrid;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;
import vn.codau.uikit.MatrixChange;
import vn.codau.uikit.MatrixOutcome;

/** The head A scores B, C and D on the matrix and unit by unit; each claims 9 and 8 of 10, and 1 may go without a comment. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class CrossScreensTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private CrossServices services;

    private Fixture.Set set;
    private ScoreGrid grid;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C", "D");
        fixture.publish(
                set,
                Measure.of(
                                SELF,
                                sum(
                                        "I",
                                        settled(HEAD, base("I.1", direct("10"))),
                                        settled(HEAD, base("I.2", direct("10"))),
                                        base("I.3", direct("10"))))
                        .commentBeyond("1"));
        stage.in(Phase.SELF_SCORING);
        for (var unit : List.of("B", "C", "D")) {
            stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit(unit)));
            self.save(new SaveCell(set.cluster(), set.unit(unit), "I.1", 0, CellValue.of("9"), "Có quyết định"));
            self.save(new SaveCell(set.cluster(), set.unit(unit), "I.2", 0, CellValue.of("8"), ""));
        }
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        Screens.open("vi");
        grid = new ScoreGrid("Chấm chéo", new CrossDesk(cross, set.cluster()), stage);
        Screens.show(grid);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void saysCalmlyOfWhichUnitOneMightStepBackAndOpensTheDialogForIt() {
        var columns = cross.matrix(set.cluster()).columns();
        assertThat(columns)
                .as("the head, its deputy, the others by name")
                .extracting(ScoreMatrix.Column::unit)
                .containsExactly(set.unit("A"), set.unit("B"), set.unit("C"), set.unit("D"));
        var known = Map.of(set.unit("B"), Interest.HELD, set.unit("C"), Interest.COLLEAGUE);
        var asked = new ArrayList<ScoreMatrix.Column>();
        var notice = new InterestNotice(columns, known, Optional.of(asked::add), false);
        Screens.show(notice);
        assertThat(Screens.read(notice))
                .doesNotContain("Hãy báo thủ trưởng đơn vị")
                .contains("từng giữ vai trò ở Đơn vị B", "Có người giữ vai trò ở cả đơn vị chấm và Đơn vị C")
                .doesNotContain("Đơn vị D");
        _click(_find(Button.class, spec -> spec.withText("Xin không chấm…")).getFirst());
        assertThat(asked).extracting(ScoreMatrix.Column::unit).containsExactly(set.unit("B"));
        new RecuseDialog(asked, (unit, reason) -> false).open();
        assertThat(((ScoreMatrix.Column) _get(Select.class).getValue()).unit())
                .as("chosen already")
                .isEqualTo(set.unit("B"));

        var officers = new InterestNotice(columns, known, Optional.empty(), true);
        Screens.show(officers);
        assertThat(Screens.offers("Xin không chấm…")).isFalse();
        assertThat(Screens.read(officers)).contains("Hãy báo thủ trưởng đơn vị");
        assertThat(new InterestNotice(columns, Map.of(), Optional.empty(), true).isVisible())
                .isFalse();
    }

    @Test
    void savesABlockOfTheMatrixAtOnce() {
        var outcomes = grid.write(List.of(change("B", "I.1", 0, "9"), change("C", "I.2", 0, "8.5")));
        assertThat(outcomes).hasOnlyElementsOfType(MatrixOutcome.Saved.class);
        assertThat(mine("B", "I.1").entered()).isEqualTo(CellValue.of("9"));
        assertThat(mine("C", "I.2").entered()).isEqualTo(CellValue.of("8.5"));
    }

    @Test
    void keepsWhatIsTypedWhenTheDeadlinePassesAndSavesNothingOfIt() {
        grid.write(List.of(change("B", "I.1", 0, "9")));
        grid.write(List.of(change("C", "I.1", 0, "5")));
        _setValue(_get(_get(Dialog.class), TextArea.class), "Thiếu quyết định");
        stage.at(Fixture.ends(Phase.CROSS_SCORING));
        click("Lưu điểm và lý do");
        assertThat(_get(_get(Dialog.class), TextArea.class).getValue()).isEqualTo("Thiếu quyết định");
        assertThatThrownBy(() -> grid.write(List.of(change("B", "I.1", 1, "8"))))
                .as("the matrix keeps the value of a refused cell and shows why")
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refused -> assertThat(grid.getTranslation(
                                        refused.key(), refused.arguments().toArray()))
                                .contains("chưa được ghi", "vẫn còn trên màn hình", "gia hạn"));
        assertThat(mine("B", "I.1").entered()).isEqualTo(CellValue.of("9"));
        assertThat(mine("C", "I.1").entered()).isEqualTo(CellValue.blank());
    }

    @Test
    void savesNothingOfABlockWithAWrongValueAndSaysWhichItIs() {
        var outcomes = grid.write(List.of(change("B", "I.1", 0, "9"), change("C", "I.2", 0, "11")));
        assertThat(outcomes.getFirst()).isInstanceOf(MatrixOutcome.Held.class);
        assertThat(outcomes.getLast()).isInstanceOf(MatrixOutcome.Refused.class);
        assertThat(mine("B", "I.1").entered()).isEqualTo(CellValue.blank());
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void asksForEveryMissingCommentAndThenSavesTheWholeBlock() {
        var outcomes =
                grid.write(List.of(change("B", "I.1", 0, "5"), change("C", "I.1", 0, "9"), change("D", "I.2", 0, "4")));
        assertThat(outcomes).noneMatch(MatrixOutcome.Saved.class::isInstance);
        assertThat(_find(_get(Dialog.class), TextArea.class))
                .as("one for each that differs")
                .hasSize(2);
        click("Lưu điểm và lý do");
        assertThat(_find(Dialog.class)).as("stays without comments").hasSize(1);
        assertThat(mine("C", "I.1").entered()).isEqualTo(CellValue.blank());
        _find(_get(Dialog.class), TextArea.class).forEach(field -> _setValue(field, "Thiếu minh chứng"));
        click("Lưu điểm và lý do");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(mine("B", "I.1").entered()).isEqualTo(CellValue.of("5"));
        assertThat(mine("B", "I.1").note()).isEqualTo("Thiếu minh chứng");
        assertThat(mine("C", "I.1").entered()).isEqualTo(CellValue.of("9"));
        assertThat(mine("D", "I.2").entered()).isEqualTo(CellValue.of("4"));
    }

    @Test
    void namesWhoChangedACellOfTheMatrixMeanwhile() {
        cross.save(new SaveCell(set.cluster(), set.unit("B"), "I.1", 0, CellValue.of("8"), ""));
        var outcomes = grid.write(List.of(change("B", "I.1", 0, "9")));
        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        MatrixOutcome.Conflict.class,
                        conflict -> assertThat(conflict.author()).isEqualTo("Người của CLUSTER_HEAD"));
        assertThat(mine("B", "I.1").entered()).isEqualTo(CellValue.of("8"));
    }

    @Test
    void scoresAUnitBesideItsClaimAndWantsACommentWhereItDiffers() {
        var desk = desk("C");
        assertThat(read(desk)).containsSubsequence("Tự chấm", "9", "9,00 điểm", "Có quyết định");
        _setValue(_get(TextField.class), "5");
        assertThat(mine("C", "I.1").entered()).as("not without a comment").isEqualTo(CellValue.blank());
        assertThat(comment().isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("5");
        _setValue(comment(), "Số liệu chưa khớp");
        assertThat(mine("C", "I.1").entered()).isEqualTo(CellValue.of("5"));
        assertThat(comment().isInvalid()).isFalse();
        click("Sang tiêu chí chưa xong");
        assertThat(read(desk)).contains("I.2. ");
        _setValue(_get(TextField.class), "8");
        assertThat(mine("C", "I.2").entered()).isEqualTo(CellValue.of("8"));
    }

    @Test
    void asksInAUnitOnlyForWhatIsTheScorersAndNeverForItsOwnUnit() {
        var opened = new ArrayList<String>();
        var units = new CrossUnits(
                services,
                cross.matrix(set.cluster()),
                Optional.of("A-" + set.code()),
                Optional.empty(),
                unit -> opened.add(unit.name()));
        Screens.show(units);
        assertThat(read(units)).as("another unit in its place").contains("I.1").doesNotContain("I.3");
        assertThat(column("A").access()).isEqualTo(ScoreMatrix.Access.OWN);
        click("Đơn vị sau (Alt+PageDown)");
        assertThat(opened).hasSize(1).noneMatch(name -> name.contains("A-"));
    }

    @Test
    void goesOnWithTheNextUnitWhereOneIsFinished() {
        var went = new ArrayList<String>();
        var desk = new CrossUnitDesk(services, cross.matrix(set.cluster()), column("B"), () -> went.add("on"));
        Screens.show(desk);
        _setValue(_get(TextField.class), "9");
        click("Sang tiêu chí chưa xong");
        _setValue(_get(TextField.class), "8");
        assertThat(went).isEmpty();
        click("Sang tiêu chí chưa xong");
        assertThat(went).containsExactly("on");
    }

    private CrossUnitDesk desk(String unit) {
        var desk = new CrossUnitDesk(services, cross.matrix(set.cluster()), column(unit), () -> {});
        Screens.show(desk);
        return desk;
    }

    private static TextArea comment() {
        return _get(TextArea.class, spec -> spec.withLabel("Nhận xét"));
    }

    private ScoreMatrix.Column column(String unit) {
        return cross.matrix(set.cluster()).columns().stream()
                .filter(column -> column.unit().equals(set.unit(unit)))
                .findFirst()
                .orElseThrow();
    }

    private ScoreCell mine(String unit, String criterion) {
        return column(unit).mine(criterion);
    }

    private MatrixChange change(String unit, String criterion, long version, String value) {
        return new MatrixChange(criterion, set.unit(unit).toString(), value, version);
    }
}
