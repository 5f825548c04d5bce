package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.uikit.Vietnamese;

/** Chooses a unit by name, such as the specialist body of a criterion. */
public final class SpecialistChoice {

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, UnitKind> kinds = new HashMap<>();

    SpecialistChoice(List<UnitRow> units) {
        units.forEach(unit -> kinds.put(unit.code(), unit.kind()));
        units.stream().sorted(Vietnamese.orderBy(UnitRow::name)).forEach(unit -> names.put(unit.code(), unit.name()));
    }

    public ComboBox<String> field(String chosen) {
        var field = new ComboBox<String>(UI.getCurrentOrThrow().getTranslation("criteria.scorer"));
        field.setItems((code, typed) -> Vietnamese.finds(typed, name(code) + " " + code), names.keySet());
        field.setItemLabelGenerator(this::name);
        field.setClearButtonVisible(true);
        if (!chosen.isEmpty()) {
            names.putIfAbsent(chosen, chosen);
            field.setItems((code, typed) -> Vietnamese.finds(typed, name(code) + " " + code), names.keySet());
            field.setValue(chosen);
        }
        return field;
    }

    /** The code that is chosen; empty if none. */
    public static String valueOf(ComboBox<String> field) {
        return field.getValue() == null ? "" : field.getValue();
    }

    /** Of what kind the unit is, if there is one of that code. */
    public Optional<UnitKind> kind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
