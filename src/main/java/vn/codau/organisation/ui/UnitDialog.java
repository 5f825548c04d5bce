package vn.codau.organisation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.uikit.Pickers;

/** Asks for a unit. */
final class UnitDialog extends FormDialog<UnitForm> {

    private final TextField code = new TextField(getTranslation("organisation.unit.code"));
    private final TextField name = new TextField(getTranslation("organisation.unit.name"));
    private final Select<UnitKind> kind = new Select<>();

    UnitDialog(String title, Predicate<UnitForm> save) {
        super(title, UnitForm.class, save);
        var from = Pickers.day(getTranslation("organisation.unit.validFrom"));
        code.setMaxLength(UnitForm.LONGEST_CODE);
        name.setMaxLength(UnitForm.LONGEST_NAME);
        kind.setLabel(getTranslation("organisation.unit.kind"));
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("organisation.kind." + one));
        binder().forField(code).asRequired(required()).bind("code");
        binder().forField(name).asRequired(required()).bind("name");
        binder().forField(kind).asRequired(required()).bind("kind");
        binder().forField(from).asRequired(required()).bind("validFrom");
        fields(code, name, kind, from);
    }

    UnitDialog showing(UnitForm form) {
        binder().readRecord(form);
        return this;
    }
}
