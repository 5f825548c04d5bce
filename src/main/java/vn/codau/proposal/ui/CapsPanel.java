package vn.codau.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.proposal.flag.FlagSelection.Cap;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Both bases of the cap, what each comes to, and the text that names it. */
final class CapsPanel extends Section {

    private final FlagSelection selection;

    CapsPanel(FlagSelection selection) {
        this.selection = selection;
        addClassName("proposal-caps-panel");
        var both = new Div();
        both.addClassName("proposal-caps");
        selection.caps().forEach(cap -> both.add(card(cap)));
        add(new H2(getTranslation("proposal.caps.title")), both);
    }

    private Div card(Cap cap) {
        var card = new Div();
        card.addClassName("proposal-cap");
        var title = new Div(new H3(getTranslation("proposal.base." + cap.base().name())));
        title.addClassName("proposal-cap-title");
        if (cap.applies()) {
            card.addClassName("proposal-cap-applies");
            title.add(new StatusBadge(getTranslation("proposal.caps.applies"), Tone.GOOD));
        }
        var number = new Paragraph(getTranslation("proposal.caps.cap", cap.cap()));
        number.addClassName("proposal-cap-number");
        var sum = new Paragraph(getTranslation(
                "proposal.caps.sum",
                Numerals.shown(selection.rule().flag().percent(), getLocale()),
                cap.baseCount(),
                getTranslation("proposal.base.count." + cap.base().name()),
                cap.cap()));
        var law = new Paragraph(getTranslation("proposal.caps.law", cap.text().wording()));
        law.addClassName("proposal-law");
        var source = new Paragraph(cap.text().citation().toString());
        source.addClassName("proposal-source");
        card.add(title, number, sum, law, source);
        return card;
    }
}
