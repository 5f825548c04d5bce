package vn.codau.documents.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import vn.codau.documents.sealed.PaperSnapshot;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Page;

/** Papers of what is sealed. */
@Route("papers")
@StyleSheet("styles/documents.css")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY,
    Role.Names.UNIT_HEAD,
    Role.Names.UNIT_OFFICER
})
@Menu(order = 180, title = "documents.papers.title", icon = "papers")
class PapersView extends Page {

    private final Counter counter;
    private final Div content = new Div();

    PapersView(Counter counter, ObjectProvider<SealedSeasons> seasons) {
        super("documents.papers.title");
        this.counter = counter;
        var known = seasons.getIfAvailable();
        if (known == null || known.current().isEmpty()) {
            add(new EmptyState(getTranslation("documents.papers.nothingSealed")));
            return;
        }
        var choice = new Select<PaperSnapshot>();
        choice.setLabel(getTranslation("documents.papers.snapshot"));
        choice.setItems(known.current());
        choice.setItemLabelGenerator(one -> getTranslation(
                "documents.papers.snapshotLabel",
                one.season(),
                Integer.toString(one.number()),
                Moments.shown(one.sealedAt()),
                one.shortHash()));
        choice.addClassName("papers-snapshot");
        choice.addValueChangeListener(chosen -> show(known, chosen.getValue()));
        choice.setVisible(known.current().size() > 1);
        add(choice, content);
        choice.setValue(known.current().getFirst());
    }

    private void show(SealedSeasons seasons, PaperSnapshot snapshot) {
        content.removeAll();
        var id = snapshot.id();
        content.add(new PapersPanel(
                counter, new SealedPapers(id, () -> seasons.find(id).orElseThrow())));
    }
}
