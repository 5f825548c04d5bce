package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.criteria.check.PeerHint;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.ui.part.DraftSaved;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.criteria.ui.part.FormFields;
import vn.codau.criteria.ui.part.SpecialistChoice;
import vn.codau.organisation.cluster.Member;

/** The table on the drawing board: the tree on the left, the chosen node's form on the right, sums and findings above. */
public final class Designer extends Div {

    private final DraftSession session;
    private final SpecialistChoice specialists;
    private final List<PeerHint> hints;
    private final boolean mayEdit;
    private final DraftTree tree;
    private final Div form = new Div();
    private final SumsLine sums = new SumsLine();
    private final DraftSaved saved;
    private final FindingsPanel findings;
    private Optional<DraftNode> chosen = Optional.empty();
    private Consumer<List<CriteriaFinding>> marks = found -> {};

    /**
     * Opens the draft of a session.
     *
     * @param hints shown to whoever may edit
     */
    public Designer(DraftSession session, SpecialistChoice specialists, List<PeerHint> hints, boolean mayEdit) {
        this.session = session;
        this.specialists = specialists;
        this.hints = hints;
        this.mayEdit = mayEdit;
        this.tree = new DraftTree(this::choose, session::changed);
        this.saved = new DraftSaved(session);
        this.findings = new FindingsPanel(session, this::goTo);
        addClassName("designer");
        form.addClassName("designer-form");
        form.getElement().setAttribute("role", "region");
        form.getElement().setAttribute("aria-label", getTranslation("criteria.form"));
        var split = new SplitLayout(new Div(buttons(), tree), form);
        split.setSplitterPosition(52);
        split.addClassName("designer-split");
        var state = new Div(sums, saved);
        state.addClassName("designer-state");
        add(state, findings, split);
        tree.show(session.draft(), session.check().findings());
        choose(Optional.empty());
        session.onChange(this::refresh);
        refresh();
    }

    private Component buttons() {
        var bar = new Div(
                button("criteria.add.group", click -> insert(DraftNode.group())),
                button("criteria.add.leaf", click -> insert(DraftNode.leaf())),
                button("criteria.duplicate", click -> chosen.ifPresent(node -> insertAfter(node, node.duplicate()))),
                button("criteria.remove", click -> chosen.ifPresent(this::remove)),
                button("criteria.wholeTable", click -> {
                    tree.deselectAll();
                    choose(Optional.empty());
                }));
        bar.addClassName("designer-buttons");
        bar.setVisible(mayEdit);
        return bar;
    }

    private Button button(String key, Consumer<Object> act) {
        var button = new Button(getTranslation(key), click -> act.accept(click));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Into the chosen group, after the chosen criterion, or as a section at the end. */
    private void insert(DraftNode made) {
        var at = chosen.filter(node -> session.draft().find(node.id()).isPresent());
        if (at.isEmpty()) {
            session.draft().sections().add(made);
            show(made);
        } else if (at.get().isGroup()) {
            at.get().children().add(made);
            show(made);
        } else {
            insertAfter(at.get(), made);
        }
    }

    private void insertAfter(DraftNode node, DraftNode made) {
        var siblings = session.draft().siblingsOf(node);
        siblings.add(siblings.indexOf(node) + 1, made);
        show(made);
    }

    private void show(DraftNode made) {
        session.changed();
        tree.show(session.draft(), session.check().findings());
        goTo(made.id());
    }

    private void remove(DraftNode node) {
        new RemoveNodeDialog(node, () -> {
                    session.draft().siblingsOf(node).remove(node);
                    session.changed();
                    tree.show(session.draft(), session.check().findings());
                    choose(Optional.empty());
                })
                .open();
    }

    /** Chooses the node of that id; the table as a whole where there is none. */
    void goTo(String id) {
        var node = session.draft().find(id);
        node.ifPresent(found -> {
            for (var holder = session.draft().parentOf(found);
                    holder.isPresent();
                    holder = session.draft().parentOf(holder.get())) {
                tree.expand(holder.get());
            }
            tree.select(found);
        });
        choose(node);
    }

    private void choose(Optional<DraftNode> node) {
        chosen = node;
        form.removeAll();
        if (node.isPresent()) {
            var own = new NodeForm(session.draft(), node.get(), specialists, session::changed);
            marks = own::show;
            form.add(own);
        } else {
            var members = session.state().cluster().members().stream()
                    .map(Member::code)
                    .toList();
            var whole = new TableForm(session.draft(), new Peers(members, hints), session::changed);
            marks = whole::show;
            form.add(whole);
        }
        FormFields.enable(form, mayEdit);
        marks.accept(session.check().findings());
    }

    /** Shows another draft than before, such as an imported one. */
    void showAnew() {
        tree.show(session.draft(), session.check().findings());
        choose(Optional.empty());
        refresh();
    }

    private void refresh() {
        var found = session.check().findings();
        tree.refresh(found);
        marks.accept(found);
        sums.show(session.draft());
        saved.show();
        findings.show();
    }
}
