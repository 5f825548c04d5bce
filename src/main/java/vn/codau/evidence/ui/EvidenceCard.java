package vn.codau.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.uikit.FileSize;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** One file: what it is, how it stands, what can be done with it. */
final class EvidenceCard extends ListItem {

    private final transient EvidenceItem item;
    private final transient Acts acts;
    private final transient Choices choices;

    EvidenceCard(EvidenceItem item, EvidenceRights rights, Acts acts, Choices choices) {
        this.item = item;
        this.acts = acts;
        this.choices = choices;
        addClassName("evidence-card");
        var head = new Div(name(), actions(rights));
        head.addClassName("evidence-head");
        add(head, facts(), badges());
        if (!item.note().isEmpty()) {
            var note = new Paragraph(getTranslation("evidence.card.note", item.note()));
            note.addClassName("evidence-note");
            add(note);
        }
    }

    private Component name() {
        if (!item.hasPreview()) {
            return FileLink.to(item.id(), item.revision(), item.name());
        }
        var button = new NativeButton(item.name(), click -> choices.look().accept(item));
        button.addClassName("evidence-name");
        button.setTitle(getTranslation("evidence.card.look"));
        return button;
    }

    private Component facts() {
        var facts = new Div(new Span(Facts.type(item.type())), new Span(FileSize.shown(item.size(), getLocale())));
        facts.add(
                new Span(getTranslation("evidence.card.effective", Moments.day(item.effective()))),
                new Span(getTranslation("evidence.card.uploaded", item.uploadedBy(), Moments.shown(item.uploaded()))));
        facts.addClassName("evidence-facts");
        return facts;
    }

    private Component badges() {
        var badges = new Div(new StatusBadge(getTranslation("evidence.status." + item.status()), tone(item.status())));
        badges.addClassName("evidence-badges");
        if (item.outOfSeason()) {
            badges.add(new StatusBadge(getTranslation("evidence.card.outOfSeason"), Tone.WARNING));
        }
        if (item.usedElsewhere()) {
            var uses = new Button(
                    getTranslation("evidence.card.elsewhere"),
                    click -> new UsesDialog(acts.queries().usesElsewhere(item.id())).open());
            uses.addClassNames("badge", "badge-bad", "evidence-uses");
            uses.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            badges.add(uses);
        }
        if (item.criteria().size() > 1) {
            badges.add(new StatusBadge(
                    getTranslation("evidence.card.criteria", item.criteria().size()), Tone.NEUTRAL));
        }
        if (item.revision() > 1) {
            badges.add(new StatusBadge(getTranslation("evidence.card.revision", item.revision()), Tone.NEUTRAL));
        }
        return badges;
    }

    private static Tone tone(EvidenceStatus status) {
        return switch (status) {
            case PENDING -> Tone.NEUTRAL;
            case ACCEPTED -> Tone.GOOD;
            case QUESTIONED -> Tone.WARNING;
            case REJECTED -> Tone.BAD;
        };
    }

    private Component actions(EvidenceRights rights) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(getTranslation("evidence.card.more"));
        root.setAriaLabel(getTranslation("evidence.card.actions", item.name()));
        var menu = root.getSubMenu();
        menu.addItem(FileLink.to(item.id(), item.revision(), getTranslation("evidence.act.download")));
        menu.addItem(
                getTranslation("evidence.act.revisions"),
                click -> new RevisionsDialog(item, acts.queries().revisions(item.id())).open());
        if (rights.mayChange()) {
            offerChanges(menu);
        }
        var line = new Div(bar);
        line.addClassName("evidence-actions");
        if (rights.mayAssess()) {
            line.addComponentAsFirst(
                    new Button(getTranslation("evidence.act.assess"), click -> new AssessDialog(item, acts).open()));
        }
        return line;
    }

    private void offerChanges(SubMenu menu) {
        menu.addItem(getTranslation("evidence.act.date"), click -> new DateDialog(item, acts).open());
        menu.addItem(
                getTranslation("evidence.act.link"),
                click -> new CriteriaDialog(item, choices.criteria(), acts).open());
        menu.addItem(getTranslation("evidence.act.revise"), click -> new ReviseDialog(item, acts).open());
        menu.addItem(getTranslation("evidence.act.remove"), click -> new RemoveEvidenceDialog(item, acts).open());
    }
}
