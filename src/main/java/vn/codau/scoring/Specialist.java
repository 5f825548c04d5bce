package vn.codau.scoring;

import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Source;
import vn.codau.scoring.ScoringProblem.Reason;
import vn.codau.shared.UnitId;

/**
 * A specialist body (cơ quan chấm chuyên đề): scores the criteria that name it, for every unit but itself.
 *
 * @param code by which criteria tables name it
 */
record Specialist(UnitId unit, String code) implements Scorer {

    @Override
    public Source source() {
        return Source.SPECIALIST;
    }

    @Override
    public String code(ClusterSheets cluster) {
        return code;
    }

    /** Whether the criterion names it. */
    boolean isAsked(Leaf leaf) {
        return leaf.scorer().filter(code::equals).isPresent();
    }

    boolean isOwn(Sheet sheet) {
        return sheet.head().unit().equals(unit);
    }

    boolean isHandedIn(Sheet sheet, String criterion) {
        return sheet.review(Source.SPECIALIST, unit.value(), criterion).isPresent();
    }

    @Override
    public void requireOpen(Sheet sheet, ClusterSheets cluster, Table table, String criterion) {
        if (isOwn(sheet)) {
            throw new ScoringProblem(Reason.OWN_UNIT);
        }
        if (!isAsked(table.leaf(criterion))) {
            throw new ScoringProblem(Reason.NOT_ASSIGNED);
        }
        if (isHandedIn(sheet, criterion)) {
            throw new ScoringProblem(Reason.HANDED_IN);
        }
    }
}
