package vn.codau.meeting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.meeting.MeetingProblem.Reason;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.platform.time.Vietnam;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Stale;

/** Takes down what the minutes of a cluster's review meeting say; a correction is another record, the old one stays. */
@Service
@Transactional
public class ReviewMeetings {

    private final MeetingStore store;
    private final OrganisationQueries organisation;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewMeetings(
            MeetingStore store,
            OrganisationQueries organisation,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.organisation = organisation;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a meeting down, or corrects what was taken down. */
    public void record(RecordMeeting request) {
        var acting = actor.get();
        acting.require(MeetingCommand.RECORD_MEETING);
        var cluster = cluster(request.cluster());
        if (acting.role() != Role.STANDING_BODY && !acting.isFor(cluster.id(), cluster.season())) {
            throw new NotPermitted(MeetingCommand.RECORD_MEETING);
        }
        gate.require(cluster.season(), MeetingCommand.RECORD_MEETING);
        requireMembers(cluster, request.lines());
        requirePast(request.held());
        var before = store.latest(cluster.id());
        if (before.map(ReviewMeeting::version).orElse(0L) != request.version()) {
            throw new Stale();
        }
        var meeting = new ReviewMeeting(
                cluster.id(),
                request.version() + 1,
                request.held(),
                request.voters(),
                request.lines(),
                request.reason(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                acting.name());
        store.add(meeting);
        events.publishEvent(new CommandDone(
                MeetingCommand.RECORD_MEETING,
                AuditSubject.of("meeting", cluster.code() + "/" + cluster.id())
                        .in(cluster.season())
                        .in(cluster.id()),
                before.map(was -> said(cluster, was)),
                Optional.of(said(cluster, meeting)),
                Optional.of(request.reason()).filter(reason -> !reason.isEmpty())));
    }

    /** All records of the cluster's meeting, the one that counts first. */
    @Transactional(readOnly = true)
    public List<ReviewMeeting> of(ClusterId id) {
        var cluster = organisation.cluster(id);
        if (cluster.filter(view -> mayRead(actor.get(), view)).isEmpty()) {
            throw new MeetingProblem(Reason.HIDDEN);
        }
        return store.all(id);
    }

    private static boolean mayRead(Actor acting, ClusterView cluster) {
        return switch (acting.role()) {
            case STANDING_BODY, BOARD, AUDITOR -> true;
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> acting.isFor(cluster.id(), cluster.season());
            default -> false;
        };
    }

    private ClusterView cluster(ClusterId id) {
        return organisation.cluster(id).orElseThrow(() -> new MeetingProblem(Reason.UNKNOWN_CLUSTER));
    }

    private static void requireMembers(ClusterView cluster, List<UnitLine> lines) {
        var members = cluster.members().stream().map(Member::unit).collect(Collectors.toSet());
        var listed = lines.stream().map(UnitLine::unit).collect(Collectors.toSet());
        if (lines.size() != listed.size() || !listed.equals(members)) {
            throw new MeetingProblem(Reason.NOT_THE_MEMBERS);
        }
    }

    private void requirePast(MeetingDetails held) {
        var now = Vietnam.timeOf(clock.instant());
        if (held.endedAt().orElse(held.startedAt()).isAfter(now)) {
            throw new MeetingProblem(Reason.TIME);
        }
    }

    /** Votes by unit code, so that the log tells who had how many. */
    private static String said(ClusterView cluster, ReviewMeeting meeting) {
        var votes = meeting.votes();
        var counted = cluster.members().stream()
                .filter(member -> votes.containsKey(member.unit()))
                .map(member -> member.code() + " " + votes.get(member.unit()))
                .collect(Collectors.joining(", "));
        return meeting.held().document() + ", " + meeting.voters().present() + "/"
                + meeting.voters().entitled() + (counted.isEmpty() ? "" : ": " + counted)
                + meeting.held().otherOpinions().logged();
    }
}
