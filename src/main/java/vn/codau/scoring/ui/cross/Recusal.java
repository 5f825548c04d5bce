package vn.codau.scoring.ui.cross;

import java.util.List;
import java.util.Optional;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.cross.Recuse;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Notices;

/** Stepping back from a unit: asked for by the scorer, or suggested to it by what the portal knows. */
final class Recusal {

    private final CrossServices services;
    private final ClusterId cluster;
    private final Runnable done;

    Recusal(CrossServices services, ClusterId cluster, Runnable done) {
        this.services = services;
        this.cluster = cluster;
        this.done = done;
    }

    void ask(List<ScoreMatrix.Column> units) {
        new RecuseDialog(units, this::recuse).open();
    }

    /** In calm words, for whoever may have a reason to step back; it is theirs to decide, or their head's. */
    InterestNotice notice(ScoreMatrix matrix, List<ScoreMatrix.Column> units, Role role) {
        return new InterestNotice(
                units,
                services.interests().of(cluster),
                matrix.allowed().contains(ScoreCommand.RECUSE)
                        ? Optional.of(unit -> ask(List.of(unit)))
                        : Optional.empty(),
                !ScoreCommand.RECUSE.roles().contains(role));
    }

    private boolean recuse(UnitId unit, String reason) {
        try {
            services.scoring().recuse(new Recuse(cluster, unit, reason));
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
            return false;
        }
        Notices.done("scoring.cross.recused");
        done.run();
        return true;
    }
}
