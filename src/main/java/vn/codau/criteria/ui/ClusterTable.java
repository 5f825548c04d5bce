package vn.codau.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.check.PeerHint;
import vn.codau.criteria.table.TargetChange;
import vn.codau.criteria.ui.designer.Designer;
import vn.codau.criteria.ui.designer.DesignerActions;
import vn.codau.criteria.ui.part.CriteriaServices;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.criteria.ui.part.TargetReasonDialog;
import vn.codau.criteria.ui.table.PublishedPanel;
import vn.codau.criteria.ui.table.VersionsPanel;
import vn.codau.criteria.ui.targets.TargetsPanel;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.Notices;

/** Everything about one cluster's table, in tabs: the draft for whoever leads the cluster, the published one for all. */
final class ClusterTable extends Div {

    private final CriteriaServices services;
    private final ClusterView cluster;
    private final Set<Command> allowed;
    private final Div tabs = new Div();
    private final Div content = new Div();
    private final NativeButton published;

    ClusterTable(CriteriaServices services, ClusterView cluster, Actor actor, Component choice) {
        this.services = services;
        this.cluster = cluster;
        this.allowed = services.drafts.allowed(cluster.id());
        var leads = actor.role() == Role.STANDING_BODY || actor.isFor(cluster.id(), cluster.season());
        tabs.addClassNames("segmented", "criteria-tabs");
        var head = new Div(choice);
        head.addClassName("criteria-head");
        add(head);
        var sees = leads || actor.role() == Role.AUDITOR;
        if (sees) {
            var session = new DraftSession(services.drafts, cluster.id());
            var mayEdit = allowed.contains(CriteriaCommand.SAVE_CRITERIA_DRAFT);
            var hints = mayEdit ? services.hints.of(cluster.id()) : List.<PeerHint>of();
            var designer = new Designer(session, services.units(), hints, mayEdit);
            head.add(new DesignerActions(session, services, designer, allowed));
            tab("criteria.tab.draft", () -> designer);
        }
        published = tab("criteria.tab.published", () -> new PublishedPanel(services, cluster));
        if (sees) {
            tab("criteria.targets", this::targets);
        }
        tab("criteria.versions", () -> new VersionsPanel(services.queries.versions(cluster.id())));
        add(tabs, content);
    }

    /** A tab whose content is read each time it is opened; the first opens at once. */
    private NativeButton tab(String key, Supplier<Component> shown) {
        var button = new NativeButton(getTranslation(key));
        button.addClickListener(click -> open(button, shown));
        tabs.add(button);
        if (tabs.getComponentCount() == 1) {
            open(button, shown);
        }
        return button;
    }

    /** Shows a criterion in the published table. */
    void show(String criterion) {
        var panel = new PublishedPanel(services, cluster);
        open(published, () -> panel);
        panel.show(criterion);
    }

    private void open(NativeButton button, Supplier<Component> shown) {
        tabs.getChildren()
                .forEach(each -> each.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(button))));
        content.removeAll();
        content.add(shown.get());
    }

    private Component targets() {
        var holder = new Div();
        showTargets(holder);
        return holder;
    }

    private void showTargets(Div holder) {
        holder.removeAll();
        holder.add(new TargetsPanel(
                services.publishing.targets(cluster.id()),
                allowed.contains(CriteriaCommand.SET_TARGETS),
                this::save,
                () -> showTargets(holder)));
    }

    private void save(List<TargetChange> changes, String none, Runnable saved) {
        if (services.queries.isPublished(cluster.id())) {
            new TargetReasonDialog(reason -> attempt(changes, reason, saved)).open();
        } else {
            attempt(changes, none, saved);
        }
    }

    private boolean attempt(List<TargetChange> changes, String reason, Runnable saved) {
        try {
            services.publishing.setTargets(cluster.id(), changes, reason);
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            return false;
        }
        Notices.done("criteria.targets.done", changes.size());
        saved.run();
        return true;
    }
}
