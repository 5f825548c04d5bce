package vn.codau.home.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.codau.home.MyTasks;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.screen.OutlookSource;
import vn.codau.shared.screen.Task;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** Việc của tôi: what I must do now, the nearest deadline first, and below it how far the others are. */
@Route("")
@PermitAll
@Menu(order = 0, title = "home.tasks.title", icon = "home")
class HomeView extends Page {

    HomeView(CurrentActor actor, MyTasks tasks, ObjectProvider<OutlookSource> others, Clock clock) {
        super("home.tasks.title");
        var open = tasks.of(actor.get());
        if (open.isEmpty()) {
            add(new EmptyState(getTranslation("home.tasks.none")), whatComesNext());
        } else {
            add(summary(open), cards(open, clock));
        }
        others.orderedStream()
                .flatMap(source -> source.outlookOf(actor.get()).stream())
                .forEach(outlook -> add(new OutlookTable(outlook)));
    }

    private Paragraph whatComesNext() {
        var hint = new Paragraph(getTranslation("home.tasks.next"));
        hint.addClassName("hint");
        return hint;
    }

    private Paragraph summary(List<Task> open) {
        var together = MyTasks.together(open);
        var line = new Paragraph(getTranslation("home.tasks.summary", open.size(), together.done(), together.total()));
        line.addClassName("hint");
        return line;
    }

    private Section cards(List<Task> open, Clock clock) {
        var cards = new Section();
        cards.addClassName("cards");
        cards.getElement().setAttribute("aria-label", getTranslation("home.tasks.title"));
        open.forEach(task -> cards.add(new TaskCard(task, clock.instant())));
        return cards;
    }
}
