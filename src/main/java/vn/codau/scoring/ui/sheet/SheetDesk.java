package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.codau.engine.criteria.Leaf;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.ui.EvidenceCriterion;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.entry.Saved;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.RefusedValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.ui.cell.CriteriaList;
import vn.codau.scoring.ui.cell.CriterionPanel;
import vn.codau.scoring.ui.cell.HistoryDialog;
import vn.codau.scoring.ui.cell.Line;
import vn.codau.scoring.ui.cell.ScoreConflictDialog;
import vn.codau.scoring.ui.cell.SheetCells;
import vn.codau.scoring.ui.cell.ShownCriterion;
import vn.codau.scoring.ui.cell.TooLate;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.UnitId;

/** Where a sheet is worked on: the list of criteria, the chosen one, its evidence. Every change is saved by itself. */
@SpringComponent
@StyleSheet("styles/scoring.css")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class SheetDesk extends Composite<Div> implements CriterionPanel.Listener {

    private final SelfScoring scoring;
    private final ScoringQueries queries;
    private final EvidencePages evidencePages;
    private final SheetHeader header = new SheetHeader();
    private final CriteriaList list = new CriteriaList(this::choose);
    private final CriterionPanel panel = new CriterionPanel(this);
    private @Nullable EvidencePanel evidence;
    private @Nullable SheetCells cells;
    private @Nullable Leaf chosen;

    SheetDesk(SelfScoring scoring, ScoringQueries queries, EvidencePages evidencePages) {
        this.scoring = scoring;
        this.queries = queries;
        this.evidencePages = evidencePages;
        getContent().addClassName("sheet-desk");
        getContent().add(header, list, panel);
    }

    /** Opens a unit's sheet at a criterion, or at the first about which something is to be done. */
    public void open(ClusterId cluster, UnitId unit, Optional<String> criterion) {
        var opened = scoring.open(cluster, unit);
        var now = new SheetCells(opened);
        cells = now;
        if (evidence == null) {
            evidence = evidencePages.panel(criteria(now), this::reopen);
            getContent().add(evidence);
        }
        list.show(Line.of(opened.table().criteria().sections()), now::state, this::valueOf);
        header.show(opened, opened.totals(), opened.progress());
        criterion.ifPresentOrElse(
                this::choose,
                () -> list.next().or(() -> now.leaves().findFirst()).ifPresent(this::choose));
    }

    private static List<EvidenceCriterion> criteria(SheetCells cells) {
        return cells.leaves()
                .map(leaf -> new EvidenceCriterion(leaf.code(), leaf.title()))
                .toList();
    }

    /** Reads the sheet anew, after it was handed in. */
    void reopen() {
        var of = form().of();
        open(of.cluster(), of.unit(), Optional.ofNullable(chosen).map(Leaf::code));
    }

    SheetForm form() {
        return cells().form();
    }

    /** The criterion that is looked at. */
    public Leaf chosen() {
        return Objects.requireNonNull(chosen);
    }

    /** Adds something that can be done with the criterion that is looked at. */
    public void offer(Component action) {
        panel.offer(action);
    }

    private SheetCells cells() {
        return Objects.requireNonNull(cells);
    }

    /** Opens the field of the criterion with that code. */
    public void choose(String code) {
        cells().leaves().filter(leaf -> leaf.code().equals(code)).findFirst().ifPresent(this::choose);
    }

    private void choose(Leaf leaf) {
        chosen = leaf;
        var now = cells();
        panel.show(new ShownCriterion(
                leaf,
                form().table(),
                now.of(leaf),
                now.target(leaf),
                now.returned(leaf),
                now.outside(leaf),
                now.isOpen(leaf)));
        showEvidence(leaf);
        list.select(leaf);
        if (now.isOpen(leaf)) {
            panel.focus();
        }
    }

    private void showEvidence(Leaf leaf) {
        var sheet = form();
        var of = new EvidenceOf(
                sheet.of().season(), sheet.of().cluster(), sheet.of().unit());
        var rights =
                new EvidenceRights(cells().isOpen(leaf), sheet.allowed().contains(EvidenceCommand.ASSESS_EVIDENCE));
        Objects.requireNonNull(evidence).show(of, leaf.code(), sheet.evidence(), rights);
    }

    private String valueOf(Leaf leaf) {
        var state = cells().state(leaf);
        return switch (state) {
            case ENTERED, ZERO, FIXED -> cells().points(leaf, getLocale()).orElse("");
            case EVIDENCE ->
                cells().points(leaf, getLocale())
                        .map(points -> getTranslation("scoring.state.pointsEvidence", points))
                        .orElseGet(() -> getTranslation("scoring.state.EVIDENCE"));
            default -> getTranslation("scoring.state." + state);
        };
    }

    @Override
    public void changed() {
        save(cells().of(chosen()).version());
    }

    private void save(long seen) {
        var leaf = chosen();
        var of = form().of();
        var entered = panel.entered();
        try {
            saved(leaf, scoring.save(new SaveCell(of.cluster(), of.unit(), leaf.code(), seen, entered, panel.note())));
        } catch (ScoreConflict conflict) {
            panel.refused(getTranslation(conflict.key(), conflict.arguments().toArray()), false);
            new ScoreConflictDialog(
                            conflict, () -> save(conflict.theirs().version()), () -> take(leaf, conflict.theirs()))
                    .open();
        } catch (DomainProblem refusal) {
            var words = TooLate.orElse(refusal);
            var reason = getTranslation(words.key(), words.arguments().toArray());
            panel.refused(reason, refusal instanceof RefusedValue);
        }
    }

    private void saved(Leaf leaf, Saved saved) {
        cells().saved(leaf, saved.cell());
        panel.saved(saved.cell());
        list.refresh(leaf);
        if (cells().isDeciding(leaf)) {
            concernAnew(leaf);
        }
        header.show(form(), saved.totals(), cells().progress());
    }

    /** Other criteria may concern the unit now, or no longer; the field that is worked in stays as it is. */
    private void concernAnew(Leaf leaf) {
        var of = form().of();
        var now = new SheetCells(scoring.open(of.cluster(), of.unit()));
        cells = now;
        list.show(Line.of(form().table().criteria().sections()), now::state, this::valueOf);
        list.select(leaf);
    }

    private void take(Leaf leaf, ScoreCell theirs) {
        cells().see(leaf, theirs);
        choose(leaf);
        list.refresh(leaf);
    }

    @Override
    public void nextUnfinished() {
        list.next().ifPresent(this::choose);
    }

    @Override
    public void beside(int places) {
        list.beside(places).ifPresent(this::choose);
    }

    @Override
    public void history() {
        var of = form().of();
        var leaf = chosen();
        new HistoryDialog(form().table(), leaf, queries.history(of.cluster(), of.unit(), leaf.code())).open();
    }
}
