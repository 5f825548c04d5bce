package vn.codau.scoring.specialist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.Specialist;
import vn.codau.scoring.entry.BlockRefused;
import vn.codau.scoring.entry.BlockWriter;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.entry.SavedBlock;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Progress;
import vn.codau.shared.SeasonId;

/**
 * Scores that specialist bodies give for their own criteria, to every unit that carries them (chấm chuyên đề). Where a body has
 * divided its criteria among several persons, each sees, enters and hands in their own.
 */
@Service
@Transactional
public class SpecialistScoring {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final OrganisationQueries organisation;
    private final ScoreWriter recording;
    private final BlockWriter blocks;
    private final SpecialistSheets specialistSheets;
    private final SpecialistHandingIn handingIn;

    SpecialistScoring(
            CurrentActor actor,
            PhaseGate gate,
            OrganisationQueries organisation,
            ScoreWriter recording,
            BlockWriter blocks,
            SpecialistSheets specialistSheets,
            SpecialistHandingIn handingIn) {
        this.actor = actor;
        this.gate = gate;
        this.organisation = organisation;
        this.recording = recording;
        this.blocks = blocks;
        this.specialistSheets = specialistSheets;
        this.handingIn = handingIn;
    }

    /** The criteria that are the actor's to score in that season, with how far each is. */
    public List<SpecialistTable.Task> criteria(SeasonId season) {
        var specialist = specialist(actor.get());
        var titles = new LinkedHashMap<String, String>();
        var progress = new LinkedHashMap<String, Progress>();
        for (var part : specialistSheets.parts(season, specialist)) {
            titles.putIfAbsent(part.leaf().code(), part.leaf().title());
            progress.merge(part.leaf().code(), part.progress(specialist), Progress::plus);
        }
        var tasks = new ArrayList<SpecialistTable.Task>();
        titles.forEach((code, title) ->
                tasks.add(new SpecialistTable.Task(code, title, progress.getOrDefault(code, new Progress(0, 0)))));
        return tasks;
    }

    /** One of them: all units. */
    public SpecialistTable table(SeasonId season, String criterion) {
        var who = actor.get();
        return specialistSheets.table(who, specialist(who), season, criterion);
    }

    /**
     * Enters or clears one score; when this returns, it is in the database.
     *
     * @throws ScoreConflict if somebody else of the same body has changed the cell
     */
    public ScoreCell save(SaveCell cell) {
        var who = actor.get();
        var specialist = specialist(who);
        return recording
                .record(ScoreCommand.SAVE_SPECIALIST_SCORE, who, cell, (cluster, sheet, table) -> {
                    gate.require(sheet.head().season(), ScoreCommand.SAVE_SPECIALIST_SCORE, specialist.unit());
                    specialist.requireOpen(sheet, cluster, table, cell.criterion());
                    return ScoreWriter.Giver.of(specialist, cluster);
                })
                .cell();
    }

    /**
     * Enters many scores in one cluster, all or none.
     *
     * @throws BlockRefused naming every cell that cannot be saved
     */
    public SavedBlock saveBlock(SaveBlock block) {
        var who = actor.get();
        var specialist = specialist(who);
        return blocks.save(who, ScoreCommand.SAVE_SPECIALIST_SCORE, block, cluster -> specialist);
    }

    /**
     * Hands a criterion in, for all units.
     *
     * @throws Incomplete if scores are missing and that is not explained
     */
    public void submit(SubmitSpecialist submit) {
        var who = actor.get();
        who.require(ScoreCommand.SUBMIT_SPECIALIST_SCORES);
        handingIn.submit(who, specialist(who), submit);
    }

    private Specialist specialist(Actor who) {
        who.require(ScoreCommand.SAVE_SPECIALIST_SCORE);
        return Specialist.of(who, organisation).orElseThrow(() -> new NotPermitted(ScoreCommand.SAVE_SPECIALIST_SCORE));
    }
}
