package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.engine.criteria.Leaf;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.scoring.sheet.Verified;
import vn.codau.uikit.Vietnamese;

/** Chooses any cell of a cluster to be looked into, whether or not it asks for it. */
final class PlaceDialog extends Dialog {

    private final ComboBox<Member> unit = new ComboBox<>(getTranslation("scoring.verify.unit"));
    private final ComboBox<Leaf> criterion = new ComboBox<>(getTranslation("scoring.verify.criterion"));

    PlaceDialog(ClusterView cluster, List<Leaf> leaves, Consumer<Verified.Place> open) {
        setHeaderTitle(getTranslation("scoring.verify.demand.title"));
        setWidth("38rem");
        unit.setItems(
                (member, typed) -> Vietnamese.finds(typed, member.code() + " " + member.name()), cluster.members());
        unit.setItemLabelGenerator(Member::name);
        criterion.setItems((leaf, typed) -> Vietnamese.finds(typed, label(leaf)), leaves);
        criterion.setItemLabelGenerator(PlaceDialog::label);
        for (var choice : List.of(unit, criterion)) {
            choice.setWidthFull();
            choice.setRequired(true);
            choice.setManualValidation(true);
            choice.setErrorMessage(getTranslation("scoring.verify.demand.required"));
        }
        add(new Paragraph(getTranslation("scoring.verify.demand.text")), unit, criterion);
        var go = new Button(getTranslation("scoring.verify.demand.open"), click -> go(cluster, open));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("scoring.text.cancel"), click -> close()), go);
        addOpenedChangeListener(opened -> unit.focus());
    }

    private static String label(Leaf leaf) {
        return leaf.code() + ". " + leaf.title();
    }

    private void go(ClusterView cluster, Consumer<Verified.Place> open) {
        unit.setInvalid(unit.isEmpty());
        criterion.setInvalid(criterion.isEmpty());
        if (!unit.isEmpty() && !criterion.isEmpty()) {
            close();
            open.accept(new Verified.Place(
                    cluster.id(), unit.getValue().unit(), criterion.getValue().code()));
        }
    }
}
