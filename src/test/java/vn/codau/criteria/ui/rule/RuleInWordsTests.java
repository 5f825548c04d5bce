package vn.codau.criteria.ui.rule;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.table.EvidenceNeed;
import vn.codau.criteria.table.Guidance;
import vn.codau.engine.criteria.BandTable;
import vn.codau.engine.criteria.Bands;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Grid;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.PerEvent;
import vn.codau.engine.criteria.Ratio;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.number.Decimal;

class RuleInWordsTests {

    private static final Decimal TEN = Decimal.of("10");
    private static final BandTable BANDS = new BandTable(List.of(new BandTable.Band(Decimal.of("89.5"), TEN)));

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
    void saysEveryRuleWithTheNumbersOfTheLanguage() {
        assertThat(words(new Fixed(TEN))).isEqualTo("Mọi đơn vị đều có 10 điểm.");
        assertThat(words(new Direct(TEN, Decimal.ZERO, Optional.of(Decimal.of("0.5")))))
                .isEqualTo("Chấm từ 0 đến 10 điểm, mỗi bước 0,5 điểm.");
        assertThat(words(new PassFail(TEN))).isEqualTo("Đạt: 10 điểm. Không đạt: 0 điểm.");
        assertThat(words(new Levels(List.of(new Levels.Level("A", TEN))))).contains("A: 10");
        assertThat(words(new PerEvent(Decimal.of("0.5"), Optional.of(Decimal.of("1.5")))))
                .isEqualTo("Mỗi lần 0,5 điểm, nhiều nhất 1,5 điểm.");
        assertThat(words(ratio()))
                .contains("đạt 100 % trở lên được 10 điểm", "Dưới 80 %", "Chỉ tiêu của đơn vị: 96,5.");
        assertThat(words(new Bands(BANDS))).contains("từ 89,5: 10 điểm");
        assertThat(words(new Grid(List.of(new Grid.Row(Decimal.of("100"), BANDS)))))
                .contains("Khối lượng từ 100: từ 89,5");
        assertThat(words(new LeaderRelative(TEN, Decimal.of("0.5"), Optional.empty())))
                .contains("50 % số điểm");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(words(new Bands(BANDS))).contains("from 89.5: 10 points");
    }

    @Test
    void takesACommaAndKeepsWhatWasTyped() {
        var input = field(ratio(), Guidance.NONE);
        _setValue(_get(TextField.class), "96,5");
        assertThat(input.entered()).contains(new Input.Text("96.5"));
        input.refuse("Không được");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Không được");
        assertThat(_get(TextField.class).getValue()).isEqualTo("96,5");
        input.show(Optional.of(new Input.Text("1.25")));
        assertThat(_get(TextField.class).getValue()).isEqualTo("1,25");
        input.show(Optional.empty());
        assertThat(input.entered()).isEmpty();
    }

    @Test
    void tellsZeroFromBlank() {
        var input = field(new PassFail(TEN), Guidance.NONE);
        assertThat(input.entered()).isEmpty();
        input.show(Optional.of(new Input.Text("false")));
        assertThat(input.entered()).contains(new Input.Text("false"));
    }

    @Test
    void asksForVolumeAndRateTogether() {
        var input = field(new Grid(List.of(new Grid.Row(Decimal.of("100"), BANDS))), Guidance.NONE);
        input.show(Optional.of(new Input.VolumeAndRate("120.5", "99")));
        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsExactly("120,5", "99");
        assertThat(input.entered()).contains(new Input.VolumeAndRate("120.5", "99"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsWhatALevelMeans() {
        var guidance = new Guidance(
                "", "", EvidenceNeed.NEVER, Optional.empty(), Map.of("A", "Vượt chỉ tiêu, không có sai sót"));
        var input = field(new Levels(List.of(new Levels.Level("A", TEN))), guidance);
        RadioButtonGroup<Levels.Level> group = _get(RadioButtonGroup.class);
        assertThat(group.getItemLabelGenerator().apply(new Levels.Level("A", TEN)))
                .isEqualTo("A. Vượt chỉ tiêu, không có sai sót (10 điểm)");
        input.show(Optional.of(new Input.Text("A")));
        assertThat(input.entered()).contains(new Input.Text("A"));
    }

    private static String words(Rule rule) {
        return new RuleInWords().of(rule, Optional.of(Decimal.of("96.5")));
    }

    private static Ratio ratio() {
        return new Ratio(TEN, Optional.empty(), Decimal.of("0.8"), Decimal.ONE, false);
    }

    private static RuleInput field(Rule rule, Guidance guidance) {
        var input =
                RuleInputs.of(new Leaf("1", "Một", Counts.BASE, rule, Optional.empty(), Optional.empty()), guidance);
        UI.getCurrent().add(input);
        return input;
    }
}
