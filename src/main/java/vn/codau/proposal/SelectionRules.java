package vn.codau.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Stale;

/** Lays down by which rule the Council chooses: base of the cap, threshold, quorum, with the document that says so. */
@Service
@Transactional
public class SelectionRules {

    private final SelectionRuleStore store;
    private final CouncilStore council;
    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelectionRules(
            SelectionRuleStore store,
            CouncilStore council,
            SeasonQueries seasons,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.council = council;
        this.seasons = seasons;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Sets the season's rule. Not while votes stand that were counted by another one. */
    public void set(SetSelectionRule request) {
        actor.get().require(ProposalCommand.SET_SELECTION_RULE);
        gate.require(request.season(), ProposalCommand.SET_SELECTION_RULE);
        var before = store.rule(request.season());
        if (before.version() != request.version()) {
            throw new Stale();
        }
        ProposalProblem.require(council.standing(request.season()).isEmpty(), Reason.RULE_IN_USE);
        var flag = new GovernmentFlag(before.flag().percent(), request.base(), request.threshold());
        var after = new SelectionRule(
                flag,
                request.quorum(),
                Optional.of(new Recorded(
                        request.document(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor.get().name(),
                        request.version() + 1)));
        store.add(request.season(), after);
        events.publishEvent(CommandDone.of(
                ProposalCommand.SET_SELECTION_RULE,
                AuditSubject.of(
                                "season",
                                seasons.find(request.season())
                                        .orElseThrow()
                                        .details()
                                        .code())
                        .in(request.season()),
                Optional.of(said(before)),
                Optional.of(said(after))));
    }

    private static String said(SelectionRule rule) {
        var threshold = rule.flag().threshold();
        return rule.flag().base() + ", " + threshold.percent() + "% " + threshold.of() + ", " + rule.quorum()
                + rule.recorded().map(source -> ", " + source.document()).orElse("");
    }
}
