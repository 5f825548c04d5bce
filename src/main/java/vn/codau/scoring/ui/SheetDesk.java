package vn.codau.scoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.evidence.EvidenceOf;
import vn.codau.evidence.ui.EvidenceCriterion;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.scoring.Cell;
import vn.codau.scoring.CellConflict;
import vn.codau.scoring.Gap;
import vn.codau.scoring.RefusedValue;
import vn.codau.scoring.SaveCell;
import vn.codau.scoring.Saved;
import vn.codau.scoring.SelfScoring;
import vn.codau.scoring.SheetForm;
import vn.codau.shared.ClusterId;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Progress;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Numerals;

/** Where a sheet is worked on: the list of criteria, the chosen one, its evidence. Every change is saved by itself. */
@SpringComponent
@StyleSheet("styles/scoring.css")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class SheetDesk extends Composite<Div> implements CriterionPanel.Listener {

    private final SelfScoring scoring;
    private final EvidencePages evidencePages;
    private final SheetHeader header = new SheetHeader();
    private final CriteriaList list = new CriteriaList(this::choose);
    private final CriterionPanel panel = new CriterionPanel(this);
    private final Map<String, Cell> cells = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private List<Line> lines = List.of();
    private @Nullable EvidencePanel evidence;
    private @Nullable SheetForm form;
    private @Nullable Leaf chosen;

    SheetDesk(SelfScoring scoring, EvidencePages evidencePages) {
        this.scoring = scoring;
        this.evidencePages = evidencePages;
        getContent().addClassName("sheet-desk");
        getContent().add(header, list, panel);
    }

    /** Opens a unit's sheet at a criterion, or at the first about which something is to be done. */
    void open(ClusterId cluster, UnitId unit, Optional<String> criterion) {
        var opened = scoring.open(cluster, unit);
        form = opened;
        if (evidence == null) {
            var criteria = leaves().map(leaf -> new EvidenceCriterion(leaf.code(), leaf.title()))
                    .toList();
            evidence = evidencePages.panel(criteria, this::reopen);
            getContent().add(evidence);
        }
        cells.clear();
        cells.putAll(opened.cells());
        gaps.clear();
        gaps.addAll(opened.gaps());
        lines = Line.of(opened.table().criteria().sections());
        list.show(lines, this::stateOf, this::valueOf);
        header.show(opened, opened.totals(), opened.progress());
        criterion.ifPresentOrElse(
                this::choose, () -> list.next().or(() -> leaves().findFirst()).ifPresent(this::choose));
    }

    /** Reads the sheet anew, after it was handed in. */
    void reopen() {
        var of = form().of();
        open(of.cluster(), of.unit(), Optional.ofNullable(chosen).map(Leaf::code));
    }

    SheetForm form() {
        return Objects.requireNonNull(form);
    }

    /** Opens the field of the criterion with that code. */
    void choose(String code) {
        leaves().filter(leaf -> leaf.code().equals(code)).findFirst().ifPresent(this::choose);
    }

    private Stream<Leaf> leaves() {
        return form().table().criteria().leaves().stream();
    }

    private void choose(Leaf leaf) {
        chosen = leaf;
        var sheet = form();
        var section = lines.stream()
                .filter(line -> line.code().equals(leaf.code()))
                .map(Line::section)
                .findFirst()
                .orElse("");
        var returned = sheet.returned().stream()
                .filter(item -> item.criterion().equals(leaf.code()))
                .toList();
        panel.show(new CriterionPanel.Shown(
                leaf, sheet.table(), section, cell(leaf), target(leaf), returned, isOpen(leaf)));
        showEvidence(leaf);
        list.select(leaf);
        panel.focus();
    }

    private void showEvidence(Leaf leaf) {
        var sheet = form();
        var of = new EvidenceOf(
                sheet.of().season(), sheet.of().cluster(), sheet.of().unit());
        var rights = new EvidenceRights(isOpen(leaf), false);
        Objects.requireNonNull(evidence).show(of, leaf.code(), sheet.evidence(), rights);
    }

    private boolean isOpen(Leaf leaf) {
        return !(leaf.rule() instanceof Fixed) && form().isOpen(leaf.code());
    }

    private Cell cell(Leaf leaf) {
        return cells.getOrDefault(leaf.code(), Cell.untouched(leaf.code()));
    }

    private Optional<Decimal> target(Leaf leaf) {
        var unit = form().of().code();
        return form().table().targets().stream()
                .filter(target ->
                        target.unit().equals(unit) && target.criterion().equals(leaf.code()))
                .map(target -> target.value())
                .findFirst()
                .or(leaf.rule()::target);
    }

    private LineState stateOf(Leaf leaf) {
        return leaf.rule() instanceof Fixed ? LineState.FIXED : LineState.of(cell(leaf), form(), gaps);
    }

    private String valueOf(Leaf leaf) {
        if (leaf.rule() instanceof Fixed(var points)) {
            return Numerals.shown(points, getLocale());
        }
        var state = stateOf(leaf);
        return switch (state) {
            case ENTERED, ZERO ->
                cell(leaf)
                        .points()
                        .map(points -> Numerals.shown(points, getLocale()))
                        .orElse("");
            default -> getTranslation("scoring.state." + state);
        };
    }

    @Override
    public void changed() {
        save(cell(Objects.requireNonNull(chosen)).version());
    }

    private void save(long seen) {
        var leaf = Objects.requireNonNull(chosen);
        var of = form().of();
        var entered = panel.entered();
        try {
            saved(leaf, scoring.save(new SaveCell(of.cluster(), of.unit(), leaf.code(), seen, entered, panel.note())));
        } catch (CellConflict conflict) {
            panel.refused(getTranslation(conflict.key(), conflict.arguments().toArray()), false);
            new ConflictDialog(conflict, () -> save(conflict.theirs().version()), () -> take(leaf, conflict.theirs()))
                    .open();
        } catch (DomainProblem refusal) {
            var reason = getTranslation(refusal.key(), refusal.arguments().toArray());
            panel.refused(reason, refusal instanceof RefusedValue);
        }
    }

    private void saved(Leaf leaf, Saved saved) {
        cells.put(leaf.code(), saved.cell());
        gaps.removeIf(gap -> gap.criterion().equals(leaf.code()));
        if (lacksEvidence(leaf, saved.cell())) {
            gaps.add(new Gap(Gap.Kind.EVIDENCE, leaf.code()));
        }
        panel.saved(saved.cell());
        list.refresh(leaf);
        header.show(form(), saved.totals(), progress());
    }

    private boolean lacksEvidence(Leaf leaf, Cell cell) {
        var guidance = form().table().guidanceFor(leaf.code());
        return form().evidence(leaf.code()).isEmpty()
                && cell.points()
                        .filter(points -> guidance.needsEvidence(leaf.counts(), Decimal.of(points.toString())))
                        .isPresent();
    }

    private void take(Leaf leaf, Cell theirs) {
        cells.put(leaf.code(), theirs);
        choose(leaf);
        list.refresh(leaf);
    }

    private Progress progress() {
        var total = form().progress().total();
        var done = (int) leaves().filter(
                        leaf -> !(leaf.rule() instanceof Fixed) && cell(leaf).isDone())
                .count();
        return new Progress(done, total);
    }

    @Override
    public void nextUnfinished() {
        list.next().ifPresent(this::choose);
    }

    @Override
    public void beside(int places) {
        list.beside(places).ifPresent(this::choose);
    }
}
