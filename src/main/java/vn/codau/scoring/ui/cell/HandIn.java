package vn.codau.scoring.ui.cell;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** Hands something in: names what is missing first, and sends one request until it has had its one effect. */
public final class HandIn {

    /** Hands in what is on the screen. */
    public interface Sending {
        void send(UUID request, String explanation);
    }

    private final SubmitDialog.What what;
    private final Consumer<String> go;
    private final Sending sending;
    private final Runnable done;
    private UUID request = UUID.randomUUID();

    /**
     * A button's work.
     *
     * @param go opens the field of a criterion that is missing
     * @param done after it took effect
     */
    public HandIn(SubmitDialog.What what, Consumer<String> go, Sending sending, Runnable done) {
        this.what = what;
        this.go = go;
        this.sending = sending;
        this.done = done;
    }

    public void ask(List<Gap> gaps) {
        new SubmitDialog(what, gaps, go, this::send).open();
    }

    private void send(String explanation) {
        try {
            sending.send(request, explanation);
        } catch (Incomplete incomplete) {
            ask(incomplete.gaps());
            return;
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
            return;
        }
        request = UUID.randomUUID();
        done.run();
    }
}
