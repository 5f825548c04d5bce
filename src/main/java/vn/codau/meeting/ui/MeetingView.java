package vn.codau.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.codau.meeting.MeetingCommand;
import vn.codau.meeting.ReviewMeeting;
import vn.codau.meeting.ReviewMeetings;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Họp bình xét: what the minutes of a cluster's review meeting say. */
@Route("meeting/:cluster?")
@Menu(order = 145, title = "meeting.title", icon = "meeting")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY
})
@StyleSheet("styles/proposal.css")
class MeetingView extends Page implements BeforeEnterObserver {

    private final CurrentActor actor;
    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final ReviewMeetings meetings;
    private final PhaseGate gate;
    private final ClusterChoice choice = new ClusterChoice(MeetingView.class);
    private final Div content = new Div();

    MeetingView(
            CurrentActor actor,
            SeasonQueries seasons,
            OrganisationQueries organisation,
            ReviewMeetings meetings,
            PhaseGate gate) {
        super("meeting.title");
        this.actor = actor;
        this.seasons = seasons;
        this.organisation = organisation;
        this.meetings = meetings;
        this.gate = gate;
        content.addClassName("proposal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = choice.show(event, clusters(actor.get()));
        add(choice, content);
        content.removeAll();
        chosen.ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("meeting.none"))));
    }

    /** Those of the season that the actor has to do with. */
    private List<ClusterView> clusters(Actor acting) {
        return seasons.current().stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(cluster -> acting.acting().scope() instanceof Scope.Province
                        || acting.isFor(cluster.id(), cluster.season()))
                .toList();
    }

    private void show(ClusterView cluster) {
        setTitle(getTranslation("meeting.of", cluster.name()));
        content.removeAll();
        var records = meetings.of(cluster.id());
        var form = new MeetingForm(cluster, records.stream().findFirst());
        content.add(state(records), form);
        if (MeetingCommand.RECORD_MEETING.roles().contains(actor.get().role())
                && gate.open(cluster.season()).contains(MeetingCommand.RECORD_MEETING)) {
            content.add(save(cluster, form, records.isEmpty()));
        } else {
            form.close();
            content.addComponentAsFirst(new Paragraph(getTranslation("meeting.closed")));
        }
        if (records.size() > 1) {
            content.add(new MeetingHistory(cluster, records));
        }
    }

    private Div state(List<ReviewMeeting> records) {
        var line = records.stream()
                .findFirst()
                .map(meeting -> new Div(
                        new StatusBadge(getTranslation("meeting.recorded"), Tone.GOOD),
                        new Paragraph(getTranslation(
                                "meeting.recorded.text",
                                meeting.version(),
                                Moments.shown(meeting.at()),
                                meeting.by()))))
                .orElseGet(() -> new Div(
                        new StatusBadge(getTranslation("meeting.open"), Tone.NEUTRAL),
                        new Paragraph(getTranslation("meeting.open.text"))));
        line.addClassName("proposal-state");
        return line;
    }

    private Button save(ClusterView cluster, MeetingForm form, boolean first) {
        var button = new Button(
                getTranslation(first ? "meeting.save" : "meeting.correct"),
                click -> form.typed().ifPresent(request -> {
                    meetings.record(request);
                    Notices.done("meeting.saved");
                    show(cluster);
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
