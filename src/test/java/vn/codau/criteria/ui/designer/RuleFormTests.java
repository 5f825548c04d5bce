package vn.codau.criteria.ui.designer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.ui.part.FormFields;

/** A form for every rule type, with decimal commas and an example that the engine computes. */
class RuleFormTests {

    private final DraftNode leaf = DraftNode.leaf();
    private final AtomicInteger changes = new AtomicInteger();
    private FormFields fields;
    private RuleForm form;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
        Runnable changed = () -> {
            changes.incrementAndGet();
            form.refreshExample();
        };
        fields = new FormFields(changed);
        form = new RuleForm(leaf, fields, 2, changed);
        UI.getCurrent().add(form);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void measuresByRatioInHundredths() {
        choose("RATIO");
        type("Điểm tối đa", "30");
        type("Chỉ tiêu chung", "100");
        type("Có điểm từ (% chỉ tiêu)", "62,5");
        assertThat(leaf.fields().tree().get("rule")).hasToString("{type=RATIO, max=30, target=100, from=0.625}");
        assertThat(example()).isEqualTo("→ 28,95 điểm");
        _setValue(_get(form, Checkbox.class), true);
        assertThat(leaf.fields().open("rule").text("lowerIsBetter")).isEqualTo("true");
    }

    @Test
    void givesPointsDirectlyWithADecimalCommaOrDot() {
        choose("DIRECT");
        type("Điểm tối đa", "2,5");
        type("Điểm tối thiểu", "0.5");
        type("Bước điểm", "0,25");
        assertThat(leaf.fields().tree().get("rule")).hasToString("{type=DIRECT, max=2.5, min=0.5, step=0.25}");
        assertThat(example()).isEqualTo("→ 2,50 điểm");
        enter("Kết quả nhập vào", "0,6");
        assertThat(example()).contains("0.25");
    }

    @Test
    void hasTheFieldsOfTheSimpleTypes() {
        choose("PASS_FAIL");
        type("Điểm", "4");
        assertThat(example()).isEqualTo("→ 4,00 điểm");
        choose("PER_EVENT");
        type("Điểm mỗi trường hợp", "0,5");
        type("Điểm tối đa", "1");
        assertThat(example()).isEqualTo("→ 1,00 điểm");
        choose("FIXED");
        assertThat(leaf.fields().tree().get("rule")).hasToString("{type=FIXED, points=0.5}");
    }

    @Test
    void listsLevelsWithTheirDescriptions() {
        choose("LEVELS");
        addEntry("Thêm mức");
        type("Mức", "Tốt");
        type("Điểm", "3");
        type("Mô tả", "Hoàn thành tốt");
        assertThat(leaf.fields().tree().get("rule"))
                .hasToString("{type=LEVELS, levels=[{code=Tốt, points=3, text=Hoàn thành tốt}]}");
        assertThat(example()).isEqualTo("→ 3,00 điểm");
        _click(_get(form, Button.class, spec -> spec.withText("✕")));
        assertThat(leaf.fields().tree().get("rule")).hasToString("{type=LEVELS}");
    }

    @Test
    void listsBandsAndRowsOfBands() {
        choose("BANDS");
        addEntry("Thêm bậc");
        type("Từ", "60");
        type("Điểm", "2");
        assertThat(example()).isEqualTo("→ 2,00 điểm");
        choose("GRID");
        addEntry("Thêm mức khối lượng");
        type("Khối lượng từ", "1000");
        addEntry("Thêm bậc");
        type("Từ", "95");
        type("Điểm", "1,5");
        assertThat(leaf.fields().tree().get("rule"))
                .hasToString("{type=GRID, rows=[{bands=[{from=95, points=1.5}], from=1000}]}");
        assertThat(example()).isEqualTo("→ 1,50 điểm");
    }

    @Test
    void measuresAgainstTheClustersBest() {
        choose("LEADER_RELATIVE");
        type("Điểm tối đa", "10");
        enter("Kết quả nhập vào", "125");
        enter("Đơn vị cao nhất", "150");
        // Half for the target, and half of the rest for half of the best one's excess.
        assertThat(example()).isEqualTo("→ 7,50 điểm");
        type("Đạt chỉ tiêu được (% điểm tối đa)", "60");
        assertThat(leaf.fields().open("rule").text("atTarget")).isEqualTo("0.6");
        assertThat(example()).isEqualTo("→ 8,00 điểm");
    }

    @Test
    void keepsWhatIsNoNumberAndMarksTheFieldThatAFindingIsAbout() {
        choose("DIRECT");
        type("Điểm tối đa", "mười");
        assertThat(leaf.fields().open("rule").text("max")).isEqualTo("mười");
        fields.show(List.of(new CriteriaFinding(
                CriteriaFinding.Level.ERROR, leaf.id(), "rule.max", "engine.flaw.notADecimal", List.of("mười"))));
        assertThat(field("Điểm tối đa").isInvalid()).isTrue();
        assertThat(field("Điểm tối đa").getErrorMessage()).contains("mười");
        assertThat(field("Bước điểm").isInvalid()).isFalse();
    }

    @SuppressWarnings("unchecked") // The only selection in the form is one of texts.
    private void choose(String type) {
        _setValue((Select<String>) _find(form, Select.class).getFirst(), type);
        assertThat(changes.get()).isPositive();
    }

    private void addEntry(String text) {
        _click(_get(form, Button.class, spec -> spec.withText(text)));
    }

    private TextField field(String label) {
        return _get(form, TextField.class, spec -> spec.withLabel(label));
    }

    private void type(String label, String text) {
        _setValue(field(label), text);
    }

    private void enter(String label, String text) {
        _setValue(field(label), text);
    }

    private String example() {
        return _find(form, Span.class).stream()
                .filter(span -> span.hasClassName("example-result"))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
