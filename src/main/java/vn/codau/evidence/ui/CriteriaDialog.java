package vn.codau.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.evidence.item.EvidenceItem;

/** Chooses all criteria that a file is shown for. */
final class CriteriaDialog extends EvidenceActionDialog {

    CriteriaDialog(EvidenceItem item, List<EvidenceCriterion> criteria, Acts acts) {
        this(item, criteria, acts, new MultiSelectComboBox<>());
    }

    private CriteriaDialog(
            EvidenceItem item,
            List<EvidenceCriterion> criteria,
            Acts acts,
            MultiSelectComboBox<EvidenceCriterion> chosen) {
        super(
                item.name(),
                UI.getCurrentOrThrow().getTranslation("evidence.form.save"),
                () -> acts.done(() -> change(item, codes(chosen.getValue()), acts), "evidence.done.linked"));
        chosen.setLabel(getTranslation("evidence.link.criteria"));
        chosen.setItems(criteria);
        chosen.setItemLabelGenerator(EvidenceCriterion::label);
        chosen.setValue(criteria.stream()
                .filter(criterion -> item.criteria().contains(criterion.code()))
                .collect(Collectors.toSet()));
        chosen.setWidthFull();
        add(chosen);
    }

    /** Links first, so that it is never shown for nothing. */
    private static void change(EvidenceItem item, Set<String> wanted, Acts acts) {
        wanted.stream()
                .filter(code -> !item.criteria().contains(code))
                .sorted()
                .forEach(code -> acts.files().link(item.id(), code));
        item.criteria().stream()
                .filter(code -> !wanted.contains(code))
                .sorted()
                .forEach(code -> acts.files().unlink(item.id(), code));
    }

    private static Set<String> codes(Set<EvidenceCriterion> criteria) {
        return criteria.stream().map(EvidenceCriterion::code).collect(Collectors.toSet());
    }
}
