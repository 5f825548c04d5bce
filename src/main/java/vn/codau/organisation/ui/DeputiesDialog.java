package vn.codau.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Predicate;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.shared.UnitId;

/** Asks for a cluster's deputies; they rank in the order in which they were chosen. */
final class DeputiesDialog extends Dialog {

    DeputiesDialog(ClusterView cluster, Predicate<List<UnitId>> save) {
        var chosen = new MultiSelectComboBox<Member>(getTranslation("organisation.cluster.deputies"));
        chosen.setItems(cluster.members().stream()
                .filter(member -> member.position() != Position.HEAD)
                .toList());
        chosen.setItemLabelGenerator(Member::name);
        chosen.setHelperText(getTranslation("organisation.cluster.deputiesOrder"));
        chosen.setValue(cluster.deputies());
        chosen.setWidthFull();
        setHeaderTitle(cluster.name());
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        add(chosen);
        var accept = new Button(getTranslation("organisation.form.save"), click -> {
            if (save.test(chosen.getValue().stream().map(Member::unit).toList())) {
                close();
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("organisation.form.cancel"), click -> close()), accept);
    }
}
