package vn.codau.scoring.specialist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.Specialist;
import vn.codau.scoring.sheet.Gap;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.specialist.SpecialistSheets.Part;
import vn.codau.scoring.store.ProcessedRequests;
import vn.codau.scoring.store.Reviews;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;

/**
 * Hands a specialist body's criterion in: in all clusters for which it is the person's to score. Where another of the same body
 * has handed it in for some of them, for the rest.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpecialistHandingIn {

    private final PhaseGate gate;
    private final SpecialistSheets sheets;
    private final SheetStore store;
    private final Reviews reviews;
    private final ProcessedRequests requests;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpecialistHandingIn(
            PhaseGate gate,
            SpecialistSheets sheets,
            SheetStore store,
            Reviews reviews,
            ProcessedRequests requests,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.reviews = reviews;
        this.requests = requests;
        this.events = events;
        this.clock = clock;
    }

    void submit(Actor who, Specialist specialist, SubmitSpecialist submit) {
        TextLimits.requireReason(submit.explanation());
        if (!requests.isFirst(who, submit.request())) {
            return; // Done already.
        }
        gate.require(submit.season(), ScoreCommand.SUBMIT_SPECIALIST_SCORES, specialist.unit());
        store.clusters(submit.season()).keySet().forEach(store::lock);
        var parts = sheets.parts(submit.season(), specialist).stream()
                .filter(part -> part.leaf().code().equals(submit.criterion()))
                .toList();
        requireComplete(parts, specialist, submit);
        parts.forEach(part -> part.open(specialist).forEach(sheet -> end(who, sheet, specialist, submit)));
        events.publishEvent(new CommandDone(
                ScoreCommand.SUBMIT_SPECIALIST_SCORES,
                AuditSubject.of("criterion", submit.criterion() + "/" + specialist.code() + "/" + submit.season())
                        .in(submit.season()),
                Optional.empty(),
                Optional.of(Review.State.SUBMITTED.name()),
                Optional.of(submit.explanation()).filter(text -> !text.isEmpty())));
    }

    private static void requireComplete(List<Part> parts, Specialist specialist, SubmitSpecialist submit) {
        if (parts.isEmpty()) {
            throw new ScoringProblem(ScoringProblem.Reason.NOT_ASSIGNED);
        }
        if (parts.stream().allMatch(part -> part.open(specialist).isEmpty())) {
            throw new ScoringProblem(ScoringProblem.Reason.HANDED_IN);
        }
        var open = parts.stream()
                .mapToInt(part -> part.progress(specialist).open())
                .sum();
        if (open > 0 && submit.explanation().isEmpty()) {
            throw new Incomplete(Collections.nCopies(open, new Gap(Gap.Kind.BLANK, submit.criterion())));
        }
    }

    private void end(Actor who, Sheet sheet, Specialist specialist, SubmitSpecialist submit) {
        reviews.add(
                sheet.head().id(),
                new Review(Source.SPECIALIST, specialist.unit().value(), submit.criterion(), Review.State.SUBMITTED),
                new Reviews.Done(submit.explanation(), clock.instant().truncatedTo(ChronoUnit.MICROS), who.name()));
    }
}
