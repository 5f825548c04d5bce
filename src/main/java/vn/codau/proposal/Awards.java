package vn.codau.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** What each cluster proposes for the province's flag and for certificates of merit: by rule, and by people past a tie. */
@Service
@Transactional
public class Awards {

    private final AwardStore store;
    private final AwardLists lists;
    private final OrganisationQueries organisation;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Awards(
            AwardStore store,
            AwardLists lists,
            OrganisationQueries organisation,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.organisation = organisation;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The lists of those clusters that the actor has to do with; none before the season is sealed. */
    @Transactional(readOnly = true)
    public List<ClusterAwards> of(SeasonId season) {
        var acting = actor.get();
        ProposalProblem.require(
                ProposalVisibility.ofProvince(acting)
                        || acting.role() == Role.CLUSTER_HEAD
                        || acting.role() == Role.CLUSTER_DEPUTY,
                Reason.HIDDEN);
        return lists.of(season).stream()
                .filter(list -> ProposalVisibility.ofProvince(acting)
                        || acting.isFor(list.view().id(), season))
                .toList();
    }

    /** The rule of every cluster of the season that has none of its own, as far as there is one. */
    @Transactional(readOnly = true)
    public Optional<AwardRule> rule(SeasonId season) {
        ProposalVisibility.requireProvince(actor.get());
        return Optional.ofNullable(store.rules(season).get(season.value()));
    }

    /** Lays a rule down: of one cluster, or of all that have none of their own. */
    public void set(SetAwardRule request) {
        actor.get().require(ProposalCommand.SET_AWARD_RULE);
        gate.require(request.season(), ProposalCommand.SET_AWARD_RULE);
        var cluster = request.cluster().map(this::cluster);
        ProposalProblem.require(
                cluster.filter(view -> !view.season().equals(request.season())).isEmpty(), Reason.UNKNOWN_CLUSTER);
        UUID scope = request.cluster()
                .map(ClusterId::value)
                .orElseGet(() -> request.season().value());
        var before = Optional.ofNullable(store.rules(request.season()).get(scope));
        requireSeen(before.map(AwardRule::recorded), request.version());
        var rule = new AwardRule(
                request.places(), request.cluster().isPresent(), recorded(request.document(), request.version()));
        store.add(request.season(), scope, rule);
        events.publishEvent(CommandDone.of(
                ProposalCommand.SET_AWARD_RULE,
                cluster.map(Awards::subject)
                        .orElseGet(() -> AuditSubject.of("awards", "*/" + scope).in(request.season())),
                before.map(Awards::said),
                Optional.of(said(rule))));
    }

    /** Puts some of those first who are tied at the cut, as the cluster or the Council decided. */
    public void decide(DecideAwardTie request) {
        var acting = actor.get();
        acting.require(ProposalCommand.DECIDE_AWARD_TIE);
        var cluster = cluster(request.cluster());
        requireFor(acting, cluster);
        gate.require(cluster.season(), ProposalCommand.DECIDE_AWARD_TIE);
        var list = seen(cluster, request);
        requireTied(list, request.first());
        requireOthers(acting, list.view(), request.first());
        store.add(cluster.id(), decision(list, request));
        tell(cluster, list, request);
    }

    private static void requireFor(Actor acting, ClusterView cluster) {
        if (acting.role() != Role.STANDING_BODY && !acting.isFor(cluster.id(), cluster.season())) {
            throw new NotPermitted(ProposalCommand.DECIDE_AWARD_TIE);
        }
    }

    /** The cluster's list, which must be the one that the actor has seen. */
    private ClusterAwards seen(ClusterView cluster, DecideAwardTie request) {
        var list = lists.of(cluster.season()).stream()
                .filter(one -> one.view().id().equals(cluster.id()))
                .findFirst()
                .orElseThrow(() -> new ProposalProblem(Reason.NOT_SEALED));
        if (!list.snapshot().id().equals(request.snapshot()) || list.decisionVersion() != request.version()) {
            throw new Stale();
        }
        return list;
    }

    private static void requireTied(ClusterAwards list, List<String> first) {
        ProposalProblem.require(!list.tied().isEmpty(), Reason.NOTHING_TO_DECIDE);
        ProposalProblem.require(!first.isEmpty() && list.tied().containsAll(first), Reason.NOT_TIED);
    }

    /** Nobody who leads a cluster decides a doubt for the own unit. */
    private static void requireOthers(Actor acting, ClusterView cluster, List<String> first) {
        if (acting.role() == Role.STANDING_BODY) {
            return;
        }
        var own = acting.role() == Role.CLUSTER_HEAD ? Position.HEAD : Position.DEPUTY;
        cluster.members().stream()
                .filter(member -> member.position() == own && first.contains(member.code()))
                .findFirst()
                .ifPresent(member -> {
                    throw new ProposalProblem(Reason.OWN_UNIT, member.name());
                });
    }

    private AwardDecision decision(ClusterAwards list, DecideAwardTie request) {
        return new AwardDecision(
                list.tied(),
                request.first(),
                request.reason(),
                request.otherOpinions(),
                recorded(request.document(), request.version()));
    }

    private void tell(ClusterView cluster, ClusterAwards list, DecideAwardTie request) {
        events.publishEvent(new CommandDone(
                ProposalCommand.DECIDE_AWARD_TIE,
                subject(cluster),
                Optional.of(list.tied().stream().sorted().collect(Collectors.joining(" = "))),
                Optional.of(String.join(" > ", request.first()) + ", " + request.document()
                        + request.otherOpinions().logged()),
                Optional.of(request.reason())));
    }

    private static AuditSubject subject(ClusterView cluster) {
        return AuditSubject.of("awards", cluster.code() + "/" + cluster.id())
                .in(cluster.season())
                .in(cluster.id());
    }

    private ClusterView cluster(ClusterId id) {
        return organisation.cluster(id).orElseThrow(() -> new ProposalProblem(Reason.UNKNOWN_CLUSTER));
    }

    private static void requireSeen(Optional<Recorded> before, long version) {
        if (before.map(Recorded::version).orElse(0L) != version) {
            throw new Stale();
        }
    }

    private Recorded recorded(String document, long before) {
        return new Recorded(
                document,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.get().name(),
                before + 1);
    }

    private static String said(AwardRule rule) {
        return rule.places().bands().stream()
                        .map(band -> band.from() + "+: " + band.flags() + "/" + band.merits())
                        .collect(Collectors.joining(", "))
                + (rule.places().flagBesides() ? ", BESIDES, " : ", ")
                + rule.recorded().document();
    }
}
