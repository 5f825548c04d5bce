package vn.codau.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.codau.documents.sealed.Issue;
import vn.codau.documents.sealed.Issue.Issuer;
import vn.codau.documents.sealed.Issue.Numbering;
import vn.codau.documents.sealed.Issue.Signature;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.uikit.Pickers;

/** What the office puts on a paper this time: number, day, signer, recipients. What is left empty is left for a pen. */
final class IssueDialog extends Dialog {

    private final TextField superior = field("superior");
    private final TextField issuer = field("issuer");
    private final TextField abbreviation = field("abbreviation");
    private final TextField place = field("place");
    private final TextField number = field("number");
    private final DatePicker day = Pickers.day(getTranslation("documents.issue.day"));
    private final TextField authority = field("authority");
    private final TextField title = field("position");
    private final TextField signer = field("signer");
    private final TextArea recipients = new TextArea(getTranslation("documents.issue.recipients"));

    IssueDialog(Counter counter, SealedPapers sealed, PaperOf of, String subject) {
        setHeaderTitle(getTranslation("documents.issue.title", getTranslation("documents.paper." + of.paper())));
        setWidth("min(48rem, 95vw)");
        show(counter.desk().usualIssue(sealed.season().get(), of));
        recipients.setHelperText(getTranslation("documents.issue.recipientsHelp"));
        var form = new FormLayout(
                number, day, superior, issuer, abbreviation, place, authority, title, signer, recipients);
        form.setColspan(recipients, 2);
        add(new Paragraph(getTranslation("documents.issue.help")), form);
        var links = new PaperLinks(counter, sealed, of, subject, Optional.of(this::issue));
        for (var field : List.of(superior, issuer, abbreviation, place, number, authority, title, signer)) {
            field.addValueChangeListener(changed -> links.refresh());
        }
        day.addValueChangeListener(changed -> links.refresh());
        recipients.addValueChangeListener(changed -> links.refresh());
        getFooter().add(links, new Button(getTranslation("documents.issue.close"), click -> close()));
    }

    private TextField field(String name) {
        var field = new TextField(getTranslation("documents.issue." + name));
        field.setMaxLength(Issue.LONGEST_LINE);
        return field;
    }

    private void show(Issue usual) {
        superior.setValue(usual.issuer().superior().orElse(""));
        issuer.setValue(usual.issuer().name());
        abbreviation.setValue(usual.issuer().abbreviation());
        place.setValue(usual.issuer().place());
        authority.setValue(usual.signature().authority().orElse(""));
        title.setValue(usual.signature().title());
        recipients.setValue(String.join("\n", usual.recipients()));
    }

    private Issue issue() {
        return new Issue(
                new Issuer(text(superior), issuer.getValue(), abbreviation.getValue(), place.getValue()),
                new Numbering(text(number), Optional.ofNullable(day.getValue())),
                new Signature(text(authority), title.getValue(), signer.getValue()),
                lines());
    }

    private static Optional<String> text(TextField field) {
        return Optional.of(field.getValue().strip()).filter(Predicate.not(String::isEmpty));
    }

    private List<String> lines() {
        return recipients
                .getValue()
                .lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
