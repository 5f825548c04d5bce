package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.cell.CellValueField;
import vn.codau.scoring.verify.VerificationView;
import vn.codau.shared.text.Longest;

/** Where a verifier writes the score that it proposes, why, and on which evidence it rests. */
final class ProposalForm extends Composite<Section> {

    private final Verified.Place place;
    private final CellValueField field = new CellValueField();
    private final PaperFields paper;
    private final TextArea reason = new TextArea(getTranslation("scoring.verify.reason"));
    private final Div actions = new Div();
    private final CheckboxGroup<EvidenceItem> cited = new CheckboxGroup<>();

    /** A form for the cell, filled with what was proposed before, where it was. */
    ProposalForm(CriteriaTable table, VerificationView view, LocalDate today, Runnable send) {
        place = view.place();
        paper = new PaperFields(today);
        field.ask(table, view.leaf());
        getContent().addClassName("proposal-form");
        var button = new Button(getTranslation("scoring.verify.propose"), click -> send.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(button);
        actions.addClassName("cell-moves");
        getContent().add(new H3(getTranslation("scoring.verify.proposal")), field, paper, reason(), cited(), actions);
        showEvidence(view.evidence());
        view.now().proposal().ifPresent(before -> show(before, view.now().state() == Verified.State.MISMATCH));
    }

    private TextArea reason() {
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(Longest.REASON);
        reason.setHelperText(getTranslation("scoring.verify.reasonHelp"));
        return reason;
    }

    private CheckboxGroup<EvidenceItem> cited() {
        cited.setLabel(getTranslation("scoring.verify.cited"));
        cited.setHelperText(getTranslation("scoring.verify.citedHelp"));
        cited.addClassName("cited");
        cited.setManualValidation(true);
        cited.setItemLabelGenerator(item -> getTranslation(
                "scoring.verify.citedItem", item.name(), getTranslation("evidence.status." + item.status())));
        return cited;
    }

    /** After a mismatch the score is read from the paper anew and not taken over. */
    private void show(Verified.Proposal proposal, boolean isToBeReadAnew) {
        proposal.entered().filter(entered -> !isToBeReadAnew).ifPresent(field::show);
        proposal.paper().ifPresent(paper::show);
        reason.setValue(proposal.reason());
        cite(proposal.evidence());
    }

    /** Shows what there is to cite; what was ticked stays ticked. */
    void showEvidence(List<EvidenceItem> evidence) {
        var kept = cited.getValue().stream().map(EvidenceItem::id).toList();
        cited.setItems(evidence);
        cited.setRequiredIndicatorVisible(!evidence.isEmpty());
        cited.setVisible(!evidence.isEmpty());
        cite(kept);
    }

    private void cite(List<EvidenceId> ids) {
        cited.setValue(cited.getListDataView()
                .getItems()
                .filter(item -> ids.contains(item.id()))
                .collect(Collectors.toSet()));
    }

    /** What is proposed; marks what is missing and gives nothing as long as something is. */
    Optional<Verified.Propose> filled() {
        var entered = field.entered();
        field.refuse(entered.isBlank() ? getTranslation("scoring.verify.valueRequired") : "");
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("scoring.verify.reasonRequired"));
        cited.setInvalid(cited.isVisible() && cited.getValue().isEmpty());
        cited.setErrorMessage(getTranslation("scoring.verify.citedRequired"));
        var isNamed = paper.isComplete();
        if (!isNamed || entered.isBlank() || reason.isInvalid() || cited.isInvalid()) {
            return Optional.empty();
        }
        var evidence = cited.getListDataView()
                .getItems()
                .filter(cited.getValue()::contains)
                .map(EvidenceItem::id)
                .toList();
        return Optional.of(new Verified.Propose(place, entered, reason.getValue(), evidence, paper.paper()));
    }

    /** Offers to say what the typed score would do, before it is proposed. */
    void offerPreview(Consumer<CellValue> preview) {
        actions.add(new Button(getTranslation("scoring.verify.effect.ask"), click -> {
            var typed = field.entered();
            field.refuse(typed.isBlank() ? getTranslation("scoring.verify.valueRequired") : "");
            if (!typed.isBlank()) {
                preview.accept(typed);
            }
        }));
    }

    /** Says why the value was refused; what was typed stays. */
    void refuse(String why) {
        field.refuse(why);
    }

    void focus() {
        field.focus();
    }
}
