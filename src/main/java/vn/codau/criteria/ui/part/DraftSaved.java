package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;

/** Says whether the draft is saved; "saved" only after it is. */
public final class DraftSaved extends Div {

    private final DraftSession session;

    public DraftSaved(DraftSession session) {
        this.session = session;
        addClassName("save-state");
        getElement().setAttribute("role", "status");
    }

    public void show() {
        removeAll();
        session.refusal()
                .ifPresentOrElse(
                        refused -> {
                            add(new StatusBadge(getTranslation("criteria.unsaved"), StatusBadge.Tone.BAD));
                            add(new Span(getTranslation(
                                    refused.key(), refused.arguments().toArray())));
                            add(again());
                        },
                        () -> add(new Span(session.savedAt()
                                .map(at -> getTranslation(
                                        "criteria.saved",
                                        Moments.shown(at),
                                        session.state().savedBy()))
                                .orElseGet(() -> getTranslation("criteria.neverSaved")))));
    }

    private Button again() {
        var button = session.isConflict()
                ? new Button(getTranslation("criteria.conflict.look"), click -> new DraftConflictDialog(session).open())
                : new Button(getTranslation("criteria.saveAgain"), click -> session.changed());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
