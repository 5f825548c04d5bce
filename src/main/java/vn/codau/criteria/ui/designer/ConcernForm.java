package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.ConcernInWords;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.ui.part.FormFields;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.uikit.Vietnamese;

/** Whom a criterion or a group concerns: units of some kinds, or only where another criterion is answered in some way. */
final class ConcernForm extends Div {

    private static final String CRITERION = "criterion";
    private static final String ANSWERS = "answers";
    private static final String SEPARATOR = "; ";

    private final Fields concerns;
    private final FormFields fields;
    private final Map<String, DraftNode> answerable = new LinkedHashMap<>();
    private final CheckboxGroup<String> answers = new CheckboxGroup<>();

    ConcernForm(CriteriaDraft draft, DraftNode node, FormFields fields) {
        this.concerns = node.fields().open("concerns");
        this.fields = fields.in("concerns");
        var inside = node.all().map(DraftNode::id).collect(Collectors.toSet());
        draft.leaves()
                .filter(leaf -> !leaf.code().isEmpty() && !inside.contains(leaf.id()))
                .filter(leaf -> leaf.answers().isPresent())
                .forEach(leaf -> answerable.putIfAbsent(leaf.code(), leaf));
        addClassName("concern-form");
        answers.setLabel(getTranslation("criteria.concerns.answers"));
        answers.setItemLabelGenerator(this::answer);
        this.fields.bindSet(answers, ANSWERS, () -> concerns.set(ANSWERS, String.join(SEPARATOR, answers.getValue())));
        add(kinds(), criterion(), answers);
        offer();
    }

    private CheckboxGroup<String> kinds() {
        var kinds = new CheckboxGroup<String>();
        kinds.setLabel(getTranslation("criteria.concerns.kinds"));
        kinds.setHelperText(getTranslation("criteria.concerns.kindsHelp"));
        kinds.setItems(Arrays.stream(UnitKind.values()).map(UnitKind::name).toList());
        kinds.setItemLabelGenerator(kind -> getTranslation("organisation.kind." + kind));
        kinds.setValue(Arrays.stream(UnitKind.values())
                .map(UnitKind::name)
                .filter(typed("kinds")::contains)
                .collect(Collectors.toSet()));
        fields.bindSet(
                kinds,
                "kinds",
                () -> concerns.set("kinds", kinds.getValue().stream().sorted().collect(Collectors.joining(SEPARATOR))));
        return kinds;
    }

    private ComboBox<String> criterion() {
        var criterion = new ComboBox<String>(getTranslation("criteria.concerns.criterion"));
        var chosen = concerns.text(CRITERION);
        var codes = new LinkedHashSet<>(answerable.keySet());
        if (!chosen.isEmpty()) {
            codes.add(chosen);
        }
        criterion.setItems((code, text) -> Vietnamese.finds(text, name(code)), codes);
        criterion.setItemLabelGenerator(this::name);
        criterion.setClearButtonVisible(true);
        criterion.setHelperText(getTranslation("criteria.concerns.criterionHelp"));
        criterion.setValue(chosen.isEmpty() ? null : chosen);
        fields.bindAny(criterion, CRITERION, () -> {
            concerns.set(CRITERION, Optional.ofNullable(criterion.getValue()).orElse(""));
            concerns.remove(ANSWERS);
            offer();
        });
        return criterion;
    }

    private String name(String code) {
        return Optional.ofNullable(answerable.get(code))
                .map(leaf -> code + ". " + leaf.title())
                .orElse(code);
    }

    /** The answers of the chosen criterion; what was named and is no answer of it stays to be seen and taken away. */
    private void offer() {
        var named = typed(ANSWERS);
        var possible = new LinkedHashSet<>(Optional.ofNullable(answerable.get(concerns.text(CRITERION)))
                .flatMap(DraftNode::answers)
                .orElse(List.of()));
        possible.addAll(named);
        answers.setItems(possible);
        answers.setValue(new LinkedHashSet<>(named));
        answers.setVisible(concerns.has(CRITERION) || !named.isEmpty());
    }

    private String answer(String value) {
        return new ConcernInWords(UI.getCurrentOrThrow()::getTranslation).answer(value);
    }

    private List<String> typed(String name) {
        return Arrays.stream(concerns.text(name).split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
