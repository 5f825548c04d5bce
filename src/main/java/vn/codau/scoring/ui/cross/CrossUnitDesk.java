package vn.codau.scoring.ui.cross;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Leaf;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.ui.EvidenceCriterion;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.ui.cell.CriteriaList;
import vn.codau.scoring.ui.cell.CriterionPanel;
import vn.codau.scoring.ui.cell.HistoryDialog;
import vn.codau.scoring.ui.cell.LineState;
import vn.codau.scoring.ui.cell.NotConcernedInWords;
import vn.codau.scoring.ui.cell.ScoreConflictDialog;
import vn.codau.scoring.ui.cell.ShownCriterion;
import vn.codau.scoring.ui.cell.TooLate;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Numerals;

/** Cross-scoring one unit criterion by criterion: what it claims and shows beside the scorer's own field. */
public final class CrossUnitDesk extends Composite<Div> implements CriterionPanel.Listener {

    private static final List<CriteriaList.Filter> FILTERS =
            List.of(CriteriaList.Filter.ALL, CriteriaList.Filter.UNFINISHED, CriteriaList.Filter.NOT_APPLICABLE);

    private final CrossServices services;
    private final ScoreMatrix matrix;
    private final AskedCriteria asked;
    private final ScoreMatrix.Column unit;
    private final Runnable nextUnit;
    private final Map<String, ScoreCell> mine;
    private final CriteriaList list = new CriteriaList(this::choose, FILTERS);
    private final CriterionPanel panel = new CriterionPanel(this);
    private final ClaimBeside claim = new ClaimBeside();
    private final EvidencePanel evidence;
    private List<EvidenceItem> shown = List.of();
    private @Nullable Leaf chosen;

    /**
     * Opens a unit's column of the matrix.
     *
     * @param nextUnit goes to the next unit about which something is to be done
     */
    public CrossUnitDesk(CrossServices services, ScoreMatrix matrix, ScoreMatrix.Column unit, Runnable nextUnit) {
        this.services = services;
        this.matrix = matrix;
        this.asked = new AskedCriteria(matrix);
        this.unit = unit;
        this.nextUnit = nextUnit;
        this.mine = new HashMap<>(unit.mine());
        var criteria = matrix.table().criteria().leaves().stream()
                .map(leaf -> new EvidenceCriterion(leaf.code(), leaf.title()))
                .toList();
        evidence = services.pages().panel(criteria, this::readEvidence);
        panel.askForNote(getTranslation("scoring.cross.comment"), commentHelp());
        panel.showBeside(claim);
        getContent().addClassNames("sheet-desk", "cross-desk");
        getContent().add(list, panel, evidence);
        shown = services.evidence().of(matrix.of().cluster(), unit.unit());
        list.show(asked.lines(), this::state, this::points);
        list.next().or(() -> asked.leaves().stream().findFirst()).ifPresent(this::choose);
    }

    private String commentHelp() {
        return matrix.table()
                .commentBeyond()
                .map(points -> getTranslation("scoring.cross.commentBeyond", Numerals.shown(points, getLocale())))
                .orElse("");
    }

    private LineState state(Leaf leaf) {
        return unit.isOutside(leaf.code()) ? LineState.OUTSIDE : LineState.of(mine(leaf));
    }

    private String points(Leaf leaf) {
        return mine(leaf)
                .points()
                .filter(points -> !unit.isOutside(leaf.code()))
                .map(points -> Numerals.shown(points, getLocale()))
                .orElseGet(() -> getTranslation("scoring.state." + state(leaf)));
    }

    private ScoreCell mine(Leaf leaf) {
        return mine.getOrDefault(leaf.code(), ScoreCell.untouched(leaf.code()));
    }

    private boolean isOpen(Leaf leaf) {
        return unit.access() == ScoreMatrix.Access.OPEN
                && !unit.isOutside(leaf.code())
                && matrix.allowed().contains(ScoreCommand.SAVE_CROSS_SCORE);
    }

    /** Opens the field of the criterion with that code. */
    void choose(String code) {
        asked.leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .ifPresent(this::choose);
    }

    private void choose(Leaf leaf) {
        chosen = leaf;
        claim.show(matrix.table(), leaf, unit);
        panel.show(new ShownCriterion(
                leaf, matrix.table(), mine(leaf), asked.target(unit, leaf), List.of(), outside(leaf), isOpen(leaf)));
        showEvidence(leaf);
        list.select(leaf);
        if (isOpen(leaf)) {
            panel.focus();
        }
    }

    private Optional<String> outside(Leaf leaf) {
        return Optional.ofNullable(unit.outside().get(leaf.code()))
                .map(node -> new NotConcernedInWords(matrix.table()).of(node));
    }

    private void readEvidence() {
        shown = services.evidence().of(matrix.of().cluster(), unit.unit());
        showEvidence(chosen());
    }

    private void showEvidence(Leaf leaf) {
        var of = new EvidenceOf(matrix.of().season(), matrix.of().cluster(), unit.unit());
        var rights = new EvidenceRights(false, matrix.allowed().contains(EvidenceCommand.ASSESS_EVIDENCE));
        evidence.show(of, leaf.code(), shown, rights);
    }

    private Leaf chosen() {
        return Objects.requireNonNull(chosen);
    }

    @Override
    public void changed() {
        save(mine(chosen()).version());
    }

    private void save(long seen) {
        var leaf = chosen();
        var cluster = matrix.of().cluster();
        try {
            var saved = services.scoring()
                    .save(new SaveCell(cluster, unit.unit(), leaf.code(), seen, panel.entered(), panel.note()));
            mine.put(leaf.code(), saved);
            panel.saved(saved);
            list.refresh(leaf);
        } catch (ScoreConflict conflict) {
            panel.refused(words(conflict), false);
            new ScoreConflictDialog(
                            conflict, () -> save(conflict.theirs().version()), () -> take(leaf, conflict.theirs()))
                    .open();
        } catch (ScoringProblem problem) {
            if (problem.reason() == ScoringProblem.Reason.COMMENT_REQUIRED) {
                panel.lacksNote(words(problem));
            } else {
                panel.refused(words(problem), false);
            }
        } catch (DomainProblem refusal) {
            panel.refused(words(refusal), refusal instanceof RefusedValue);
        }
    }

    private String words(DomainProblem problem) {
        var words = TooLate.orElse(problem);
        return getTranslation(words.key(), words.arguments().toArray());
    }

    private void take(Leaf leaf, ScoreCell theirs) {
        mine.put(leaf.code(), theirs);
        choose(leaf);
        list.refresh(leaf);
    }

    @Override
    public void nextUnfinished() {
        list.next().ifPresentOrElse(this::choose, nextUnit);
    }

    @Override
    public void beside(int places) {
        list.beside(places).ifPresent(this::choose);
    }

    @Override
    public void history() {
        var leaf = chosen();
        var history = services.queries().history(matrix.of().cluster(), unit.unit(), leaf.code());
        new HistoryDialog(matrix.table(), leaf, history).open();
    }
}
