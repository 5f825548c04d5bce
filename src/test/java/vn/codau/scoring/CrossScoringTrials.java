package vn.codau.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.criteria.GroundTables;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.Recuse;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.specialist.SubmitSpecialist;
import vn.codau.shared.Command;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;

/** How the cluster's head, peers and specialist bodies score {@code unit}. A deputy scores the head's own unit only. */
class CrossScoringTrials implements CommandTrials {

    private final CrossScoring cross;
    private final SpecialistScoring specialist;
    private final GroundTables tables;

    CrossScoringTrials(CrossScoring cross, SpecialistScoring specialist, AutowireCapableBeanFactory beans) {
        this.cross = cross;
        this.specialist = specialist;
        this.tables = new GroundTables(beans);
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                ScoreCommand.SAVE_CROSS_SCORE,
                trial(ScoreCommand.SAVE_CROSS_SCORE, this::crossScore),
                ScoreCommand.SUBMIT_REVIEW,
                trial(
                        ScoreCommand.SUBMIT_REVIEW,
                        ground -> cross.submit(new SubmitReviews(
                                ground.cluster(), List.of(ground.unit()), UUID.randomUUID(), "Chưa đủ hồ sơ"))),
                ScoreCommand.RECUSE,
                trial(
                        ScoreCommand.RECUSE,
                        ground -> cross.recuse(new Recuse(ground.cluster(), ground.unit(), "Có người thân"))),
                ScoreCommand.SAVE_SPECIALIST_SCORE,
                trial(
                        ScoreCommand.SAVE_SPECIALIST_SCORE,
                        ground -> specialist.save(cell(ground, GroundTables.BY_SPECIALIST))),
                ScoreCommand.SUBMIT_SPECIALIST_SCORES,
                trial(
                        ScoreCommand.SUBMIT_SPECIALIST_SCORES,
                        ground -> specialist.submit(new SubmitSpecialist(
                                ground.season(), GroundTables.BY_SPECIALIST, UUID.randomUUID(), "Chưa đủ hồ sơ"))));
    }

    /** The head and the peers have criteria of their own: whoever may score one of them may cross-score. */
    private void crossScore(AccessFixture ground) {
        try {
            cross.save(cell(ground, GroundTables.BY_HEAD));
        } catch (ScoringProblem notTheHead) {
            if (notTheHead.reason() != Reason.NOT_ASSIGNED) {
                throw notTheHead;
            }
            cross.save(cell(ground, GroundTables.BY_PEERS));
        }
    }

    private CommandTrial trial(Command command, Consumer<AccessFixture> given) {
        return new CommandTrial(Phase.CROSS_SCORING, ground -> {
            tables.publish(ground);
            return () -> refusing(command, () -> given.accept(ground));
        });
    }

    /** Who is the right role with the wrong relation is told so in words of its own. */
    private static void refusing(Command command, Runnable given) {
        try {
            given.run();
        } catch (ScoringProblem problem) {
            if (EnumSet.of(Reason.OWN_UNIT, Reason.NOT_ASSIGNED).contains(problem.reason())) {
                throw new NotPermitted(command);
            }
            throw problem;
        }
    }

    private static SaveCell cell(AccessFixture ground, String criterion) {
        return new SaveCell(ground.cluster(), ground.unit(), criterion, 0, CellValue.of("5"), "");
    }
}
