package vn.codau.scoring.access;

import java.util.Optional;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.sheet.ClusterSheets;
import vn.codau.scoring.sheet.Scorer;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;

/**
 * Somebody who scores for a specialist body (cơ quan chấm chuyên đề): the criteria that name it, or those of them that the
 * person was given, for every unit but itself.
 *
 * @param code by which criteria tables name the body
 */
public record Specialist(Actor who, UnitId unit, String code) implements Scorer {

    /** For the body that the actor acts for; nobody where there is none. */
    public static Optional<Specialist> of(Actor who, OrganisationQueries organisation) {
        return who.acting()
                .scope()
                .actingUnit()
                .filter(unit -> who.role() == Role.SPECIALIST)
                .flatMap(organisation::unit)
                .map(row -> new Specialist(who, row.id(), row.code()));
    }

    @Override
    public Source source() {
        return Source.SPECIALIST;
    }

    @Override
    public String code(ClusterSheets cluster) {
        return code;
    }

    /** Whether the criterion names the body, and is the person's to score for it. */
    public boolean isAsked(ClusterId cluster, Leaf leaf) {
        return leaf.scorer().filter(code::equals).isPresent() && who.isFor(unit, new CriterionIn(cluster, leaf.code()));
    }

    public boolean isOwn(Sheet sheet) {
        return sheet.head().unit().equals(unit);
    }

    public boolean isHandedIn(Sheet sheet, String criterion) {
        return sheet.review(Source.SPECIALIST, unit.value(), criterion).isPresent();
    }

    @Override
    public void requireOpen(Sheet sheet, ClusterSheets cluster, ScoringTable table, String criterion) {
        if (isOwn(sheet)) {
            throw new ScoringProblem(Reason.OWN_UNIT);
        }
        if (!isAsked(cluster.cluster().id(), table.leaf(criterion))) {
            throw new ScoringProblem(Reason.NOT_ASSIGNED);
        }
        if (isHandedIn(sheet, criterion)) {
            throw new ScoringProblem(Reason.HANDED_IN);
        }
    }
}
