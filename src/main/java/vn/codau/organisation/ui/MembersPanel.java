package vn.codau.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterMembers;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.MoveMember;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.cluster.RemoveMember;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.platform.time.Vietnam;
import vn.codau.uikit.EmptyState;

/** One cluster: its members with their positions, and what the standing body can do with them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MembersPanel extends Section {

    private final ClusterSetup setup;
    private final ClusterMembers members;
    private final OrganisationQueries queries;
    private final Clock clock;
    private List<ClusterView> clusters = List.of();
    private Runnable changed = () -> {};

    MembersPanel(ClusterSetup setup, ClusterMembers members, OrganisationQueries queries, Clock clock) {
        this.setup = setup;
        this.members = members;
        this.queries = queries;
        this.clock = clock;
    }

    /** Shows the chosen cluster, or says that one may be chosen. */
    void show(
            List<ClusterView> all,
            Optional<ClusterView> chosen,
            CurrentSeason.Choice season,
            boolean mayChange,
            Runnable afterChange) {
        clusters = all;
        changed = afterChange;
        removeAll();
        if (chosen.isEmpty()) {
            add(new EmptyState(getTranslation("organisation.clusters.choose")));
            return;
        }
        var cluster = chosen.get();
        add(new H2(cluster.name()));
        if (mayChange) {
            add(commands(cluster, season));
        }
        add(new MembersTable(
                cluster, mayChange ? Optional.of(member -> rowCommands(cluster, member)) : Optional.empty()));
    }

    private Div commands(ClusterView cluster, CurrentSeason.Choice season) {
        return new Div(
                button("organisation.member.assign", () -> assign(cluster, season.firstDay())),
                button(
                        "organisation.cluster.appointDeputies",
                        () -> new DeputiesDialog(
                                        cluster,
                                        units -> tried(
                                                () -> setup.appointDeputies(cluster.id(), units),
                                                "organisation.cluster.deputiesAppointed"))
                                .open()),
                button("organisation.units.change", () -> change(cluster)));
    }

    private Div rowCommands(ClusterView cluster, Member member) {
        var head = member.position() == Position.HEAD
                ? button(
                        "organisation.member.relieveHead",
                        () -> tried(() -> setup.relieveHead(cluster.id()), "organisation.member.headRelieved"))
                : button(
                        "organisation.member.appointHead",
                        () -> tried(
                                () -> setup.appointHead(cluster.id(), member.unit()),
                                "organisation.member.headAppointed"));
        var commands = new Div(
                inline(head),
                inline(button("organisation.member.move", () -> move(cluster, member))),
                inline(button("organisation.member.remove", () -> remove(cluster, member))));
        commands.addClassName("row-commands");
        return commands;
    }

    private static Button inline(Button command) {
        command.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return command;
    }

    private void assign(ClusterView cluster, LocalDate firstDay) {
        DayDialog.choosing(
                        about("organisation.member.assign", cluster.name()),
                        getTranslation("organisation.member.joined"),
                        firstDay,
                        queries.unassigned(cluster.season()),
                        form -> tried(
                                () -> members.assign(
                                        cluster.id(),
                                        Objects.requireNonNull(form.unit()).id(),
                                        form.day()),
                                "organisation.member.assigned"))
                .open();
    }

    private void move(ClusterView cluster, Member member) {
        var others =
                clusters.stream().filter(one -> !one.id().equals(cluster.id())).toList();
        new LeaveDialog(about("organisation.member.move", member.name()), others, Vietnam.today(clock), form -> {
                    var to = Objects.requireNonNull(form.to()).id();
                    return tried(
                            () -> members.move(
                                    new MoveMember(member.unit(), cluster.id(), to, form.on(), form.reason())),
                            "organisation.member.moved");
                })
                .open();
    }

    private void remove(ClusterView cluster, Member member) {
        new LeaveDialog(
                        about("organisation.member.remove", member.name()),
                        List.of(),
                        Vietnam.today(clock),
                        form -> tried(
                                () -> members.remove(
                                        new RemoveMember(member.unit(), cluster.id(), form.on(), form.reason())),
                                "organisation.member.removed"))
                .open();
    }

    private void change(ClusterView cluster) {
        new ClusterDialog(
                        about("organisation.units.change", cluster.name()),
                        form -> tried(
                                () -> setup.change(cluster.id(), cluster.version(), form),
                                "organisation.clusters.changed"))
                .showing(new ClusterForm(cluster.code(), cluster.name(), cluster.kind()))
                .open();
    }

    /** What is done, and to whom. */
    private String about(String key, String name) {
        return getTranslation(key) + ": " + name;
    }

    private boolean tried(Runnable command, String doneKey) {
        var done = Attempt.done(command, doneKey);
        if (done) {
            changed.run();
        }
        return done;
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> action.run());
    }
}
