package vn.codau.scoring.verify;

import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;

/** Says what a verified score would do to the cluster's ranks. Ranks are the work of another module, which builds on this one. */
public interface RankEffects {

    /**
     * What would become of the ranks; writes nothing.
     *
     * @throws vn.codau.shared.DomainProblem if it cannot be said, such as while the cluster has no head yet
     */
    RankEffect of(Verified.Place place, CellValue entered);
}
