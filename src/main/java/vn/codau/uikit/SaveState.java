package vn.codau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.time.Instant;

/**
 * Says whether what is typed around it is saved. The browser takes "saved" back at the first key; only the server says it
 * again, after the commit. What encloses the fields carries the attribute {@code data-saves}.
 */
@Tag("codau-save-state")
public final class SaveState extends Component {

    /** Told with every answer, so that the same answer twice is still seen by the browser. */
    private long answers;

    /** Nothing has been typed yet. */
    public SaveState() {
        var words = UI.getCurrentOrThrow();
        getElement()
                .setAttribute("saving", words.getTranslation("uikit.save.saving"))
                .setAttribute("lost", words.getTranslation("uikit.save.lost"))
                .setAttribute("role", "status")
                .setAttribute("state", "untouched");
    }

    /** It was committed at that instant. */
    public void saved(Instant at) {
        tell("saved", getTranslation("uikit.save.saved", Moments.secondOfDay(at)));
    }

    /** It was refused, with the translated reason; what was typed is still there. */
    public void refused(String reason) {
        tell("unsaved", getTranslation("uikit.save.refused", reason));
    }

    /** Shows fields in which nothing has been typed. */
    public void untouched(String text) {
        tell("untouched", text);
    }

    private void tell(String state, String text) {
        answers++;
        getElement()
                .setAttribute("state", state)
                .setAttribute("text", text)
                .setAttribute("answer", Long.toString(answers));
    }
}
