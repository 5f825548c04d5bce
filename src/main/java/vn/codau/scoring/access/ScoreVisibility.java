package vn.codau.scoring.access;

import java.util.function.Supplier;
import vn.codau.engine.criteria.Source;
import vn.codau.publication.Published;
import vn.codau.publication.Release;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Review;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.shared.Actor;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;

/**
 * What an actor may see of the sheets of a cluster, by role, relation and phase, and by what is published.
 *
 * @param published read where it decides
 */
public record ScoreVisibility(Actor actor, ClusterSheets cluster, Phase phase, Supplier<Published> published) {

    /** Whether what a unit claims is open to the actor: always the own; others' never before they are to be compared. */
    public boolean ofClaim(Sheet sheet) {
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR -> true;
            case BOARD -> phase.compareTo(Phase.CROSS_SCORING) >= 0;
            case CLUSTER_HEAD, CLUSTER_DEPUTY ->
                isForCluster()
                        && (phase.compareTo(Phase.CROSS_SCORING) >= 0
                                || sheet.head().standing().state() == SheetState.SUBMITTED);
            case UNIT_HEAD, UNIT_OFFICER ->
                actor.isFor(sheet.head().unit()) || (isMember() && phase.compareTo(Phase.CROSS_SCORING) >= 0);
            case SPECIALIST, ADMINISTRATOR -> false;
        };
    }

    /** Whether a record is open to the actor: its own always, others' only once its own is handed in or all are. */
    public boolean ofMark(Sheet sheet, ScoreEntry mark) {
        return switch (mark.key().source()) {
            case SELF -> ofClaim(sheet);
            case VERIFIED -> seesAll() || isVerifiedOpen(sheet);
            case HEAD, PEER, SPECIALIST -> seesAll() || isOwnMark(mark) || isGivenOpen(sheet);
        };
    }

    /** Verified scores are told to the cluster when objections may be raised, as far as what they come to is published. */
    private boolean isVerifiedOpen(Sheet sheet) {
        return phase.compareTo(Phase.OBJECTION) >= 0 && isConcerned(sheet) && isSettledPublished(sheet);
    }

    /** What others gave is told to the cluster as far as it is published, and not before one's own is handed in. */
    private boolean isGivenOpen(Sheet sheet) {
        return isConcerned(sheet) && isOpenToOthers(sheet) && areScorersPublished(sheet);
    }

    private boolean isOwnMark(ScoreEntry mark) {
        if (actor.role() == Role.SPECIALIST) {
            return mark.key().source() == Source.SPECIALIST
                    && actor.isFor(
                            new UnitId(mark.key().scorer()),
                            new CriterionIn(cluster.cluster().id(), mark.key().criterion()));
        }
        return Reviewer.of(actor, cluster)
                .filter(reviewer -> reviewer.key(mark.key().criterion()).equals(mark.key()))
                .isPresent();
    }

    /** Whoever has handed its own review in sees the others'; a unit sees what it was given when results are published. */
    private boolean isOpenToOthers(Sheet sheet) {
        return phase.compareTo(Phase.OBJECTION) >= 0
                || Reviewer.of(actor, cluster)
                        .flatMap(reviewer -> reviewer.review(sheet))
                        .filter(state -> state == Review.State.SUBMITTED)
                        .isPresent();
    }

    /** Whether publication lets the actor know what a sheet comes to. */
    private boolean isSettledPublished(Sheet sheet) {
        return isPublished(isOwn(sheet) ? Release.OWN_TOTAL : Release.OTHERS_POINTS);
    }

    /** Whether publication lets the actor know what others gave; whoever knows that, knows what the sheet comes to. */
    public boolean areScorersPublished(Sheet sheet) {
        return isPublished(Release.SCORERS) && isSettledPublished(sheet);
    }

    private boolean isPublished(Release what) {
        return published.get().opens(actor, what, isMember());
    }

    private boolean isConcerned(Sheet sheet) {
        return isOwn(sheet) || isForCluster() || isMember();
    }

    private boolean seesAll() {
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR -> true;
            case BOARD -> phase.compareTo(Phase.VERIFICATION) >= 0 && isPublished(Release.SCORERS);
            default -> false;
        };
    }

    /** Whether settled totals are open to the actor: they would tell what others gave. */
    public boolean ofStandings() {
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR -> true;
            case BOARD -> isPublished(Release.PROVISIONAL);
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> isForCluster() && phase.compareTo(Phase.VERIFICATION) >= 0;
            case UNIT_HEAD, UNIT_OFFICER ->
                isMember() && phase.compareTo(Phase.OBJECTION) >= 0 && isPublished(Release.OTHERS_POINTS);
            case SPECIALIST, ADMINISTRATOR -> false;
        };
    }

    /** Whether the actor may know who gave a score: units never learn which peer it was. */
    public boolean namesScorers(Sheet sheet) {
        return seesAll() || isForCluster() || !isOwn(sheet);
    }

    public void requireClaim(Sheet sheet) {
        if (!ofClaim(sheet)) {
            throw new ScoringProblem(ScoringProblem.Reason.HIDDEN);
        }
    }

    /** Whether the actor acts for the unit itself. */
    public boolean isOwn(Sheet sheet) {
        return (actor.role() == Role.UNIT_HEAD || actor.role() == Role.UNIT_OFFICER)
                && actor.isFor(sheet.head().unit());
    }

    /** Whether the actor may return the sheet to its unit: the standing body, the cluster's head or deputy. */
    public boolean mayReturn(Sheet sheet) {
        return switch (actor.role()) {
            case STANDING_BODY -> true;
            case CLUSTER_HEAD -> isForCluster() && !isHeads(sheet);
            case CLUSTER_DEPUTY -> isForCluster();
            default -> false;
        };
    }

    /** Whether the actor may say what it thinks of the sheet's evidence; nobody judges what its own unit shows. */
    public boolean mayAssess(Sheet sheet) {
        return switch (actor.role()) {
            case STANDING_BODY -> true;
            case CLUSTER_HEAD, CLUSTER_DEPUTY ->
                ofClaim(sheet)
                        && Reviewer.of(actor, cluster)
                                .filter(reviewer -> !reviewer.isOwn(sheet))
                                .isPresent();
            default -> false;
        };
    }

    private boolean isHeads(Sheet sheet) {
        return cluster.headSeat()
                .filter(seat -> seat.unit().equals(sheet.head().unit()))
                .isPresent();
    }

    private boolean isForCluster() {
        return actor.isFor(cluster.cluster().id(), cluster.cluster().season());
    }

    private boolean isMember() {
        return cluster.seats().stream().anyMatch(seat -> actor.isFor(seat.unit()));
    }
}
