package vn.codau.criteria.ui.designer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.ui.part.FormFields;

/** Whom a criterion concerns, ticked and picked in words. */
class ConcernFormTests {

    private final CriteriaDraft draft = CriteriaDraft.empty();
    private final DraftNode levels = leaf("I.1", "Xếp loại", "LEVELS");
    private final DraftNode done = leaf("I.2", "Có làng nghề", "PASS_FAIL");
    private final DraftNode number = leaf("I.3", "Số làng nghề", "DIRECT");
    private final AtomicInteger changes = new AtomicInteger();
    private final FormFields fields = new FormFields(changes::incrementAndGet);
    private ConcernForm form;

    @BeforeEach
    void open() {
        levels.fields()
                .open("rule")
                .list("levels")
                .add(new Fields().set("code", "A").set("points", "2"));
        var section = DraftNode.group();
        section.fields().set("code", "I").set("title", "Kinh tế");
        section.children().addAll(List.of(levels, done, number));
        draft.sections().add(section);
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
        show();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void keepsTheKindsThatAreTicked() {
        _setValue(kinds(), Set.of("LOCALITY", "ENTERPRISE"));
        assertThat(typed()).isEqualTo("{kinds=ENTERPRISE; LOCALITY}");
        assertThat(kinds().getItemLabelGenerator().apply("LOCALITY")).isEqualTo("Huyện, thành phố, thị xã");
        show();
        assertThat(kinds().getValue()).containsExactlyInAnyOrder("LOCALITY", "ENTERPRISE");
        _setValue(kinds(), Set.of());
        assertThat(number.fields().tree()).doesNotContainKey("concerns");
        assertThat(changes).hasValue(2);
    }

    @Test
    void offersTheAnswersOfTheCriterionThatIsPicked() {
        var criterion = criterion();
        assertThat(criterion.getListDataView().getItems()).containsExactly("I.1", "I.2");
        _setValue(criterion, "I.2");
        _setValue(answers(), Set.of("true"));
        assertThat(typed()).isEqualTo("{criterion=I.2, answers=true}");
        assertThat(answers().getItemLabelGenerator().apply("true")).isEqualTo("Đạt");
        _setValue(criterion, "I.1");
        assertThat(typed()).isEqualTo("{criterion=I.1}");
        _setValue(answers(), Set.of("A"));
        assertThat(answers().getItemLabelGenerator().apply("A")).isEqualTo("mức A");
        show();
        assertThat(answers().getValue()).containsExactly("A");
    }

    @Test
    void showsAtTheFieldWhatIsWrongWithIt() {
        _setValue(criterion(), "I.1");
        fields.show(List.of(new CriteriaFinding(
                CriteriaFinding.Level.ERROR, number.id(), "concerns.answers", "criteria.finding.missing", List.of())));
        assertThat(answers().isInvalid()).isTrue();
        assertThat(answers().getErrorMessage()).isEqualTo("Chưa nhập");
        assertThat(criterion().isInvalid()).isFalse();
    }

    private void show() {
        UI.getCurrent().removeAll();
        form = new ConcernForm(draft, number, fields);
        UI.getCurrent().add(form);
    }

    private String typed() {
        return String.valueOf(number.fields().tree().get("concerns"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Both groups are of names.
    private CheckboxGroup<String> kinds() {
        return _get(form, CheckboxGroup.class, spec -> spec.withLabel("Chỉ áp dụng với loại đơn vị"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Both groups are of names.
    private CheckboxGroup<String> answers() {
        return _get(form, CheckboxGroup.class, spec -> spec.withLabel("được chấm là"));
    }

    @SuppressWarnings("unchecked") // It holds codes.
    private ComboBox<String> criterion() {
        return _get(form, ComboBox.class);
    }

    private static DraftNode leaf(String code, String title, String type) {
        var leaf = DraftNode.leaf();
        leaf.fields().set("code", code).set("title", title);
        leaf.fields().open("rule").set("type", type);
        return leaf;
    }
}
