package vn.codau.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.screen.RunningWork;

/** Leads to the work that the server does for whoever is signed in, and says how much of it is open. */
class WorkLink extends Anchor {

    private final transient RunningWork work;
    private final Span count = new Span();
    private @Nullable Registration looking;

    WorkLink(RunningWork work) {
        super(work.route());
        this.work = work;
        addClassName("work-link");
        count.addClassName("work-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(Icons.of("jobs"), count);
    }

    /** Counts anew. */
    void refresh() {
        var open = work.open();
        var said = getTranslation(open == 0 ? "shell.work" : "shell.work.open", Integer.toString(open));
        count.setText(Integer.toString(open));
        count.setVisible(open > 0);
        setClassName("has-work", open > 0);
        setTitle(said);
        getElement().setAttribute("aria-label", said);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        refresh();
        // Only a page on which something waits for such work asks again and again.
        looking = attached.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (looking != null) {
            looking.remove();
        }
    }
}
