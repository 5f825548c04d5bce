package vn.codau.documents.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import vn.codau.documents.sealed.SnapshotStatus;
import vn.codau.documents.sealed.SnapshotStatus.Standing;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/**
 * Where the square code on a paper leads: whether what it was made from still counts. Open to anybody who holds a paper, and
 * tells nothing but that; whoever guesses learns no more than "unknown".
 */
@Route(value = "check/:snapshot/:hash", autoLayout = false)
@StyleSheet("styles/identity.css")
@StyleSheet("styles/documents.css")
@AnonymousAllowed
class CheckView extends Page implements BeforeEnterObserver {

    private static final String HEXADECIMAL = "[0-9a-f]{12}";
    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final ObjectProvider<SnapshotStatus> snapshots;
    private final Div answer = new Div();

    CheckView(ObjectProvider<SnapshotStatus> snapshots) {
        super("documents.check.title");
        this.snapshots = snapshots;
        getContent().addClassName("page-narrow");
        answer.addClassName("check-answer");
        answer.getElement().setAttribute("role", "status");
        add(answer);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var hash = parameters.get("hash").orElse("");
        show(standing(parameters.get("snapshot").orElse(""), hash), hash);
    }

    private Standing standing(String snapshot, String hash) {
        var known = snapshots.getIfAvailable();
        return known == null || !snapshot.matches(IDENTIFIER) || !hash.matches(HEXADECIMAL)
                ? Standing.UNKNOWN
                : known.of(UUID.fromString(snapshot), hash);
    }

    private void show(Standing standing, String hash) {
        answer.removeAll();
        answer.add(
                new StatusBadge(getTranslation("documents.check.word." + standing), tone(standing)),
                new Paragraph(getTranslation("documents.check.says." + standing)));
        if (standing != Standing.UNKNOWN) {
            var code = new Paragraph(getTranslation("documents.check.code", hash));
            code.addClassName("check-code");
            answer.add(code);
        }
        var help = new Paragraph(getTranslation("documents.check.help"));
        help.addClassName("form-help");
        answer.add(help);
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case VALID -> Tone.GOOD;
            case SUPERSEDED -> Tone.WARNING;
            case CHANGED -> Tone.BAD;
            case UNKNOWN -> Tone.NEUTRAL;
        };
    }
}
