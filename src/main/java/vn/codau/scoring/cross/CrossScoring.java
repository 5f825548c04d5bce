package vn.codau.scoring.cross;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.entry.BlockRefused;
import vn.codau.scoring.entry.BlockWriter;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.entry.SavedBlock;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.form.Matrices;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.Reviewer;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.store.Sheets;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;

/**
 * Scores that the cluster's head, a deputy in the head's place, and peers give to other members (chấm chéo). What others
 * gave stays hidden until one's own scores are handed in.
 */
@Service
@Transactional
public class CrossScoring {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final Sheets sheets;
    private final Assignments assignments;
    private final ScoreWriter recording;
    private final BlockWriter blocks;
    private final ReviewCompletion reviewing;
    private final Matrices matrices;

    CrossScoring(
            CurrentActor actor,
            PhaseGate gate,
            Sheets sheets,
            Assignments assignments,
            ScoreWriter recording,
            BlockWriter blocks,
            ReviewCompletion reviewing,
            Matrices matrices) {
        this.actor = actor;
        this.gate = gate;
        this.sheets = sheets;
        this.assignments = assignments;
        this.recording = recording;
        this.blocks = blocks;
        this.reviewing = reviewing;
        this.matrices = matrices;
    }

    /** Everything that the actor cross-scores in the cluster, as far as it may be seen now. */
    public ScoreMatrix matrix(ClusterId cluster) {
        var who = actor.get();
        var bare = assignments.drawn(sheets.bare(cluster));
        var reviewer = Reviewer.require(who, bare, ScoreCommand.SAVE_CROSS_SCORE);
        var read = sheets.read(
                cluster,
                "c.source = 'SELF' or c.source = :source and c.scorer_id = :scorer or c.source in ('HEAD', 'PEER',"
                        + " 'SPECIALIST') and exists (select 1 from review v where v.sheet_id = s.id and"
                        + " v.source = :source and v.scorer_id = :scorer and v.state = 'SUBMITTED')",
                Map.of(
                        "source", reviewer.source().name(),
                        "scorer", reviewer.seat().unit().value()));
        return matrices.matrix(who, read, reviewer);
    }

    /**
     * Enters or clears one score; when this returns, it is in the database.
     *
     * @throws ScoreConflict if somebody else of the same unit has changed the cell
     */
    public ScoreCell save(SaveCell cell) {
        var who = actor.get();
        who.require(ScoreCommand.SAVE_CROSS_SCORE);
        return recording
                .record(ScoreCommand.SAVE_CROSS_SCORE, who, cell, (cluster, sheet, table) -> {
                    var reviewer = Reviewer.require(who, cluster, ScoreCommand.SAVE_CROSS_SCORE);
                    gate.require(
                            sheet.head().season(),
                            ScoreCommand.SAVE_CROSS_SCORE,
                            reviewer.seat().unit());
                    reviewer.requireOpen(sheet, cluster, table, cell.criterion());
                    return ScoreWriter.Giver.of(reviewer, cluster);
                })
                .cell();
    }

    /**
     * Enters many scores, all or none.
     *
     * @throws BlockRefused naming every cell that cannot be saved
     */
    public SavedBlock saveBlock(SaveBlock block) {
        var who = actor.get();
        who.require(ScoreCommand.SAVE_CROSS_SCORE);
        return blocks.save(
                who,
                ScoreCommand.SAVE_CROSS_SCORE,
                block,
                cluster -> Reviewer.require(who, cluster, ScoreCommand.SAVE_CROSS_SCORE));
    }

    /**
     * Hands reviews in; nothing of them changes afterwards.
     *
     * @throws Incomplete if scores are missing and that is not explained
     */
    public void submit(SubmitReviews submit) {
        var who = actor.get();
        who.require(ScoreCommand.SUBMIT_REVIEW);
        reviewing.submit(who, submit);
    }

    /** Steps back from scoring a unit: a conflict of interest. */
    public void recuse(Recuse recuse) {
        var who = actor.get();
        who.require(ScoreCommand.RECUSE);
        reviewing.recuse(who, recuse);
    }
}
