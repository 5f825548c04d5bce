package vn.codau.scoring.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
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
import static vn.codau.engine.Rules.passFail;
import static vn.codau.scoring.ui.Screens.click;
import static vn.codau.scoring.ui.Screens.offers;
import static vn.codau.scoring.ui.Screens.read;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.codau.criteria.Published;
import vn.codau.criteria.table.Concern;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.SendBack;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.ui.sheet.ReturnBasket;
import vn.codau.scoring.ui.sheet.SheetDesk;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;
import vn.codau.uikit.SaveState;

/** A sheet of three criteria on the screen of its unit, and on that of whoever reads and returns it. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class SheetDeskTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private ObjectProvider<SheetDesk> desks;

    private Fixture.Set set;
    private SheetDesk desk;

    @BeforeEach
    void open() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum(
                                "I",
                                settled(HEAD, base("I.1", direct("10"))),
                                base("I.2", direct("10")),
                                base("I.3", passFail("5")))));
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        Screens.open("vi");
        show("I.1");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void savesWhatIsTypedAndSaysWhatItIsWorth() {
        type("9,5");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("9.5"));
        assertThat(read(desk)).contains("9,50/10 điểm").contains("1/3 tiêu chí");
        _setValue(_get(TextArea.class), "Theo quyết định số 5");
        assertThat(form().cell("I.1").note()).isEqualTo("Theo quyết định số 5");
    }

    @Test
    void keepsZeroBlankAndNotApplicableApart() {
        type("0");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("0"));
        _setValue(_get(Checkbox.class), true);
        assertThat(stored("I.1")).isEqualTo(CellValue.notApplicable());
        assertThat(field().isReadOnly()).isTrue();
        click("Xóa, để trống");
        assertThat(stored("I.1")).isEqualTo(CellValue.blank());
        assertThat(field().isReadOnly()).isFalse();
    }

    @Test
    void refusesWhatTheRuleDoesNotTakeAndKeepsWhatWasTyped() {
        type("9");
        type("11");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("9"));
        assertThat(field().getValue()).isEqualTo("11");
        assertThat(field().isInvalid()).isTrue();
        assertThat(read(desk)).contains("Chưa tính được điểm");
    }

    @Test
    void showsBothValuesOfAConflictAndSavesTheOneThatIsChosen() {
        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("7"), ""));
        type("8");
        assertThat(Screens.dialog()).contains("8").contains("7").contains("Người của UNIT_OFFICER");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("7"));
        click("Giữ giá trị của tôi");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("8"));

        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 2, CellValue.of("6"), ""));
        type("5");
        click("Lấy giá trị đang lưu");
        assertThat(field().getValue()).isEqualTo("6");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("6"));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void closesWhatAnAnswerKeepsOutAndSaysWhy() {
        var onlyWhereDone = new Concern(List.of(), Optional.of(new Concern.Answer("I.3", List.of("true"))));
        fixture.publish(
                set,
                Measure.of(
                                SELF,
                                sum(
                                        "I",
                                        base("I.1", direct("10")),
                                        base("I.2", direct("10")),
                                        base("I.3", passFail("5"))))
                        .concerns(NotApplicable.RESCALE, Map.of("I.1", onlyWhereDone)));
        show("I.1");
        type("9");
        assertThat(read(desk)).contains("Mục I.1: Chỉ áp dụng khi tiêu chí I.3 được chấm: Đạt");
        desk.choose("I.3");
        answer("false");
        assertThat(desk.chosen().code()).isEqualTo("I.3");
        assertThat(read(desk)).contains("2/3 tiêu chí");
        desk.choose("I.1");
        assertThat(read(desk))
                .contains("Không áp dụng với đơn vị này (mục I.1). Chỉ áp dụng khi tiêu chí I.3 được chấm: Đạt")
                .contains("Không áp dụng, không tính điểm; điều đã nhập vẫn được giữ");
        assertThat(field().isReadOnly()).isTrue();
        assertThat(field().getValue()).isEqualTo("9");
        click("Sang tiêu chí chưa xong");
        assertThat(desk.chosen().code()).isEqualTo("I.2");
        desk.choose("I.3");
        answer("true");
        desk.choose("I.1");
        assertThat(field().isReadOnly()).isFalse();
        assertThat(read(desk)).contains("9,00/10 điểm");
    }

    @Test
    void keepsWhatIsTypedWhenTheDeadlinePassesAndSavesNothingOfIt() {
        type("9");
        stage.at(Fixture.ends(Phase.SELF_SCORING));
        type("7,5");
        _setValue(_get(TextArea.class), "Bổ sung số liệu");
        assertThat(field().getValue()).isEqualTo("7,5");
        assertThat(field().isReadOnly()).isFalse();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Bổ sung số liệu");
        assertThat(_get(SaveState.class).getElement().getAttribute("text"))
                .contains("chưa được ghi", "vẫn còn trên màn hình", "lưu trước hạn", "gia hạn");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("9"));
        assertThat(form().cell("I.1").note()).isEmpty();
    }

    @Test
    void goesToTheNextUnfinishedCriterionAroundTheEnd() {
        type("9");
        click("Sang tiêu chí chưa xong");
        assertThat(desk.chosen().code()).isEqualTo("I.2");
        type("9");
        desk.choose("I.3");
        click("Trước");
        assertThat(desk.chosen().code()).isEqualTo("I.2");
        click("Sang tiêu chí chưa xong");
        assertThat(desk.chosen().code()).isEqualTo("I.3");
    }

    @Test
    void showsTheHistoryTheLatestFirst() {
        type("7");
        type("8,5");
        click("Lịch sử");
        var history = Screens.dialog();
        assertThat(history).containsSubsequence("8,5", "7").contains("Tự chấm").contains("Người của UNIT_OFFICER");
    }

    @Test
    void writesNumbersAsTheReadersLanguageDoes() {
        type("9,5");
        MockVaadin.tearDown();
        Screens.open("en");
        show("I.1");
        assertThat(field().getValue()).isEqualTo("9.5");
        assertThat(read(desk)).contains("9.50");
        type("8,25");
        _fireDomEvent(field(), "blur", JsonNodeFactory.instance.objectNode().put("element.value.includes(',')", true));
        assertThat(field().getValue()).isEqualTo("8.25");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("8.25"));
    }

    @Test
    void isReadOnlyToTheHeadWhoReturnsItemsTogether() {
        type("9");
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("C")));
        self.submit(new Submit(set.cluster(), set.unit("C"), UUID.randomUUID(), "Thiếu số liệu"));
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        show("I.1");
        assertThat(field().isReadOnly()).isTrue();
        assertThat(offers("Xóa, để trống")).isFalse();

        var basket = new ReturnBasket(
                items -> {
                    self.sendBack(new SendBack(set.cluster(), set.unit("C"), items));
                    return true;
                },
                desk::choose);
        desk.offer(basket);
        put(basket, "I.1", "Sai số liệu");
        put(basket, "I.2", "Thiếu báo cáo");
        assertThat(form().returned()).as("nothing is sent yet").isEmpty();
        click("Trả phiếu cho đơn vị");
        assertThat(basket.isEmpty()).isTrue();

        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        assertThat(form().returned())
                .extracting(item -> item.criterion() + " " + item.note())
                .containsExactlyInAnyOrder("I.1 Sai số liệu", "I.2 Thiếu báo cáo");
        show("I.1");
        assertThat(read(desk)).contains("Sai số liệu");
        type("8");
        assertThat(stored("I.1")).isEqualTo(CellValue.of("8"));
        desk.choose("I.3");
        assertThat(form().isOpen("I.3")).isFalse();
    }

    @Test
    void returnsNothingWithoutANoteAndKeepsTheListWhereItIsRefused() {
        var leaf = form().table().criteria().leaves().getFirst();
        var basket = new ReturnBasket(items -> false, code -> {});
        Screens.show(basket);
        basket.askFor(leaf);
        click("Đưa vào danh sách trả lại");
        assertThat(_find(Dialog.class)).as("asks for the note").hasSize(1);
        assertThat(basket.isEmpty()).isTrue();
        _setValue(_get(_get(Dialog.class), TextArea.class), "Bổ sung minh chứng");
        click("Đưa vào danh sách trả lại");
        click("Trả phiếu cho đơn vị");
        assertThat(read(basket)).contains("Bổ sung minh chứng");
        click("Bỏ");
        assertThat(basket.isEmpty()).isTrue();
    }

    private void put(ReturnBasket basket, String code, String note) {
        desk.choose(code);
        basket.askFor(desk.chosen());
        _setValue(_get(_get(Dialog.class), TextArea.class), note);
        click("Đưa vào danh sách trả lại");
    }

    private void show(String criterion) {
        desk = desks.getObject();
        Screens.show(desk);
        desk.open(set.cluster(), set.unit("C"), Optional.of(criterion));
    }

    private TextField field() {
        return _get(TextField.class);
    }

    private void type(String value) {
        _setValue(field(), value);
    }

    private SheetForm form() {
        return self.open(set.cluster(), set.unit("C"));
    }

    private CellValue stored(String criterion) {
        return form().cell(criterion).entered();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // It holds codes.
    private static void answer(String code) {
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class), code);
    }
}
