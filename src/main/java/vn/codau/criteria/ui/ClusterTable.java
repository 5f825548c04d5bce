package vn.codau.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import vn.codau.criteria.TargetChange;
import vn.codau.organisation.ClusterView;
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
    private final TabSheet tabs = new TabSheet();

    ClusterTable(CriteriaServices services, ClusterView cluster, Actor actor, Component choice) {
        this.services = services;
        this.cluster = cluster;
        this.allowed = services.drafts.allowed(cluster.id());
        var leads = actor.role() == Role.STANDING_BODY || actor.isFor(cluster.id(), cluster.season());
        tabs.setSizeFull();
        var head = new Div(choice);
        head.addClassName("criteria-head");
        add(head);
        if (leads || actor.role() == Role.AUDITOR) {
            var session = new DraftSession(services.drafts, cluster.id());
            var designer = new Designer(session, services.units(), allowed.contains(Command.SAVE_CRITERIA_DRAFT));
            head.add(new DesignerActions(session, services, designer, allowed));
            tabs.add(getTranslation("criteria.tab.draft"), designer);
        }
        lazily("criteria.tab.published", () -> new PublishedPanel(services, cluster));
        lazily("criteria.targets", this::targets);
        lazily("criteria.versions", () -> new VersionsPanel(services.queries.versions(cluster.id())));
        add(tabs);
    }

    /** A tab whose content is read each time it is opened. */
    private void lazily(String key, Supplier<Component> content) {
        var holder = new Div();
        var tab = tabs.add(getTranslation(key), holder);
        Runnable fill = () -> {
            holder.removeAll();
            holder.add(content.get());
        };
        tabs.addSelectedChangeListener(change -> {
            if (tab.equals(change.getSelectedTab())) {
                fill.run();
            }
        });
        if (tab.equals(tabs.getSelectedTab())) {
            fill.run();
        }
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
                allowed.contains(Command.SET_TARGETS),
                this::save,
                () -> showTargets(holder)));
    }

    private void save(List<TargetChange> changes, String none, Runnable saved) {
        if (services.queries.isPublished(cluster.id())) {
            new ReasonDialog(reason -> attempt(changes, reason, saved)).open();
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
