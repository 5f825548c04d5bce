package vn.codau.intake.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Map;

/** The three steps of an import, which of them is being done and which are done. */
final class ImportSteps extends OrderedList {

    /** In their order. */
    enum Step {
        CHOOSE,
        LOOK,
        TAKE
    }

    private final Map<Step, ListItem> items = new EnumMap<>(Step.class);

    ImportSteps() {
        addClassName("intake-steps");
        for (var step : Step.values()) {
            var item = new ListItem(getTranslation("intake.step." + step));
            items.put(step, item);
            add(item);
        }
        at(Step.CHOOSE);
    }

    /** That one is being done, and all before it are done. */
    void at(Step now) {
        items.forEach((step, item) -> {
            item.setClassName("is-done", step.compareTo(now) < 0);
            if (step == now) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }
}
