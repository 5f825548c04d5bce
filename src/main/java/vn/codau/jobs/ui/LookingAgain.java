package vn.codau.jobs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets parts of a page look again every few seconds as long as one of them waits for something. A page asks once for all of its
 * parts, and not at all while none of them waits.
 */
final class LookingAgain {

    private static final int MILLIS = 1_500;
    private static final int NEVER = -1;

    private final UI page;
    private final Map<Component, Part> parts = new LinkedHashMap<>();
    private @Nullable Registration listening;

    private record Part(BooleanSupplier waits, Runnable look) {}

    private LookingAgain(UI page) {
        this.page = page;
    }

    /**
     * Takes part as long as it is on a page.
     *
     * @param waits whether it still has to look
     */
    static void with(Component part, BooleanSupplier waits, Runnable look) {
        part.addAttachListener(attached -> of(attached.getUI()).add(part, new Part(waits, look)));
        part.addDetachListener(detached -> of(detached.getUI()).remove(part));
    }

    /** To be called by a part that has begun to wait or waits no longer. */
    static void settle(Component part) {
        part.getUI().ifPresent(page -> of(page).settle());
    }

    private static LookingAgain of(UI page) {
        var known = ComponentUtil.getData(page, LookingAgain.class);
        if (known != null) {
            return known;
        }
        var made = new LookingAgain(page);
        ComponentUtil.setData(page, LookingAgain.class, made);
        return made;
    }

    private void add(Component component, Part part) {
        parts.put(component, part);
        settle();
    }

    private void remove(Component component) {
        parts.remove(component);
        settle();
    }

    private void settle() {
        var isWaiting = parts.values().stream().anyMatch(part -> part.waits().getAsBoolean());
        page.setPollInterval(isWaiting ? MILLIS : NEVER);
        if (isWaiting && listening == null) {
            listening = page.addPollListener(poll -> look());
        } else if (!isWaiting && listening != null) {
            listening.remove();
            listening = null;
        }
    }

    private void look() {
        for (var part : new ArrayList<>(parts.values())) {
            if (part.waits().getAsBoolean()) {
                part.look().run();
            }
        }
        settle();
    }
}
