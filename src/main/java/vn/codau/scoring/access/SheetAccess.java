package vn.codau.scoring.access;

import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.codau.evidence.item.EvidenceAccess;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTables;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.store.SheetReader;
import vn.codau.scoring.store.Sheets;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;

/** Says who may see and assess the evidence of a sheet: whoever may see the claim that it backs. */
@Component
public class SheetAccess implements EvidenceAccess {

    private final Sheets sheets;
    private final SheetReader reader;
    private final ScoringTables tables;
    private final PhaseGate gate;
    private final OrganisationQueries organisation;
    private final ScoreVisibilities sights;

    SheetAccess(
            Sheets sheets,
            SheetReader reader,
            ScoringTables tables,
            PhaseGate gate,
            OrganisationQueries organisation,
            ScoreVisibilities sights) {
        this.sheets = sheets;
        this.reader = reader;
        this.tables = tables;
        this.gate = gate;
        this.organisation = organisation;
        this.sights = sights;
    }

    @Override
    public boolean mayRead(Actor actor, EvidenceOf of, Set<String> criteria) {
        return reader(actor, of).test(criteria);
    }

    @Override
    public Predicate<Set<String>> reader(Actor actor, EvidenceOf of) {
        if ((actor.isFor(of.unit()) && actor.role() != Role.SPECIALIST)
                || actor.role() == Role.STANDING_BODY
                || actor.role() == Role.AUDITOR) {
            return criteria -> true;
        }
        if (actor.role() == Role.SPECIALIST) {
            return criteria -> isSpecialistFor(actor, of, criteria);
        }
        var isOpen = reader.bareIfAny(of.cluster())
                .filter(cluster -> cluster.find(of.unit())
                        .filter(sheet -> isOpen(actor, cluster, sheet, of))
                        .isPresent())
                .isPresent();
        return criteria -> isOpen;
    }

    private boolean isOpen(Actor actor, ClusterSheets cluster, Sheet sheet, EvidenceOf of) {
        var phase = gate.opening(of.season(), of.unit()).phase();
        var recused = Reviewer.of(actor, cluster)
                .flatMap(reviewer -> reviewer.review(sheet))
                .filter(state -> state == Review.State.RECUSED)
                .isPresent();
        return !recused && sights.of(actor, cluster, phase).ofClaim(sheet);
    }

    @Override
    public boolean mayAssess(Actor actor, EvidenceOf of, Set<String> criteria) {
        return switch (actor.role()) {
            case STANDING_BODY -> true;
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> mayRead(actor, of, criteria) && !isOfActorsUnit(actor, of);
            case SPECIALIST -> isSpecialistFor(actor, of, criteria);
            default -> false;
        };
    }

    /** Nobody judges what its own unit shows, in whatever office. */
    private boolean isOfActorsUnit(Actor actor, EvidenceOf of) {
        return Reviewer.of(actor, sheets.bare(of.cluster()))
                .filter(reviewer -> reviewer.unit().equals(of.unit()))
                .isPresent();
    }

    private boolean isSpecialistFor(Actor actor, EvidenceOf of, Set<String> criteria) {
        return Specialist.of(actor, organisation)
                .filter(body -> !body.unit().equals(of.unit()))
                .filter(body -> tables.published(of.cluster()).stream()
                        .flatMap(table -> table.leaves().values().stream())
                        .anyMatch(leaf -> criteria.contains(leaf.code()) && body.isAsked(of.cluster(), leaf)))
                .isPresent();
    }

    @Override
    public void requireOpen(Actor actor, EvidenceOf of) {
        var sheet = sheets.bare(of.cluster()).sheet(of.unit());
        if (sheet.head().standing().state() == SheetState.SUBMITTED) {
            throw new ScoringProblem(ScoringProblem.Reason.SUBMITTED);
        }
    }

    @Override
    public String unitLabel(UnitId unit) {
        return organisation.unit(unit).map(UnitRow::name).orElseGet(unit::toString);
    }
}
