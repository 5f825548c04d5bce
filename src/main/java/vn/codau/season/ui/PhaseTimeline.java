package vn.codau.season.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.PhaseSpan;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;

/** The phases in their order, what is past, what is now and what comes. */
final class PhaseTimeline extends OrderedList {

    private final PhasePlan plan;
    private final Instant now;

    PhaseTimeline(PhasePlan plan, Instant now) {
        this.plan = plan;
        this.now = now;
        addClassName("season-timeline");
        plan.spans().forEach(span -> add(item(span)));
    }

    private ListItem item(PhaseSpan span) {
        var name = new Span(getTranslation("season.phase." + span.phase().name()));
        name.addClassName("season-timeline-name");
        var item = new ListItem(name, new Span(dates(span)));
        plan.windows().stream()
                .filter(window -> window.phase() == span.phase())
                .forEach(window -> item.add(
                        new Span(getTranslation("season.timeline.soft", Moments.shown(window.softDeadline())))));
        var isPresent = plan.phaseAt(now) == span.phase();
        if (isPresent) {
            item.addClassName("season-timeline-now");
            item.getElement().setAttribute("aria-current", "step");
            var tone = plan.isOpen(now) ? StatusBadge.Tone.GOOD : StatusBadge.Tone.WARNING;
            item.add(new StatusBadge(
                    getTranslation(plan.isOpen(now) ? "season.timeline.now" : "season.timeline.over"), tone));
        } else if (!span.ends().isAfter(now)) {
            item.addClassName("season-timeline-past");
        }
        return item;
    }

    private String dates(PhaseSpan span) {
        if (span.hasBeginning() && span.hasEnd()) {
            return getTranslation("season.timeline.span", Moments.shown(span.opens()), Moments.shown(span.ends()));
        }
        if (span.hasEnd()) {
            return getTranslation("season.timeline.until", Moments.shown(span.ends()));
        }
        return span.hasBeginning()
                ? getTranslation("season.timeline.from", Moments.shown(span.opens()))
                : getTranslation("season.timeline.unplanned");
    }
}
