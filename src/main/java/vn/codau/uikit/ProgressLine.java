package vn.codau.uikit;

import com.vaadin.flow.component.html.Div;
import vn.codau.shared.screen.Progress;

/** A thin bar that shows how far something is; the number stands beside it as text. */
public final class ProgressLine extends Div {

    /** A bar for that progress. */
    public ProgressLine(Progress progress) {
        addClassNames("progress-line", progress.isComplete() ? "is-complete" : "is-open");
        var filled = new Div();
        filled.getElement().getStyle().set("inline-size", progress.percent() + "%");
        add(filled);
        getElement().setAttribute("aria-hidden", "true");
    }
}
