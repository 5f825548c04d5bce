package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.criteria.check.PeerHint;
import vn.codau.criteria.table.Fields;

/** Suggests which members should not score each other; one click puts a pair into the list, and nothing happens by itself. */
final class PeerHintsPanel extends Div {

    private final Fields peers;
    private final List<PeerHint> hints;
    private final Consumer<PeerHint> pin;

    PeerHintsPanel(Fields peers, List<PeerHint> hints, Consumer<PeerHint> pin) {
        this.peers = peers;
        this.hints = hints;
        this.pin = pin;
        addClassName("peer-hints");
        show();
    }

    /** Those that are not in the list yet. */
    void show() {
        removeAll();
        var open = hints.stream().filter(hint -> !isPinned(hint)).toList();
        setVisible(!open.isEmpty());
        var heading = new Span(getTranslation("criteria.peers.hints"));
        heading.addClassName("entries-heading");
        add(heading);
        open.forEach(hint -> add(line(hint)));
    }

    private boolean isPinned(PeerHint hint) {
        return peers.has("forbidden")
                && peers.list("forbidden").stream().anyMatch(pair -> hint.isOf(pair.text("one"), pair.text("other")));
    }

    private Div line(PeerHint hint) {
        var text = new Span(getTranslation(
                hint.now() ? "criteria.peers.hint.now" : "criteria.peers.hint.before",
                hint.oneName(),
                hint.otherName()));
        var button = new Button(getTranslation("criteria.peers.hint.pin"), click -> pin.accept(hint));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("criteria.peers.hint.pinPair", hint.oneName(), hint.otherName()));
        var line = new Div(text, button);
        line.addClassName("peer-hint");
        return line;
    }
}
