package vn.codau.organisation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.unit.UnitForm;

/** Asks for a cluster. */
final class ClusterDialog extends FormDialog<ClusterForm> {

    ClusterDialog(String title, Predicate<ClusterForm> save) {
        super(title, ClusterForm.class, save);
        var code = new TextField(getTranslation("organisation.cluster.code"));
        code.setMaxLength(UnitForm.LONGEST_CODE);
        var name = new TextField(getTranslation("organisation.cluster.name"));
        name.setMaxLength(UnitForm.LONGEST_NAME);
        var kind = new Select<ClusterKind>();
        kind.setLabel(getTranslation("organisation.cluster.kind"));
        kind.setItems(ClusterKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("organisation.clusterKind." + one));
        binder().forField(code).asRequired(required()).bind("code");
        binder().forField(name).asRequired(required()).bind("name");
        binder().forField(kind).asRequired(required()).bind("kind");
        fields(code, name, kind);
    }

    ClusterDialog showing(ClusterForm form) {
        binder().readRecord(form);
        return this;
    }
}
