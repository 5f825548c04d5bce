package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.ui.cell.CellValueInWords;
import vn.codau.scoring.ui.cell.Line;
import vn.codau.scoring.ui.cell.PlainTable;
import vn.codau.scoring.ui.cell.SheetCells;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;

/** A whole sheet on one page, to be read through and printed: what is claimed for every criterion, with its note. */
final class WholeSheet extends Composite<Div> {

    private final SheetCells cells;

    WholeSheet(SheetForm form) {
        cells = new SheetCells(form);
        getContent().addClassName("whole-sheet");
        var header = new SheetHeader();
        header.show(form, form.totals(), form.progress());
        getContent().add(header, table(form));
        form.state()
                .submittedAt()
                .ifPresent(at -> getContent()
                        .add(new Paragraph(getTranslation(
                                "scoring.sheet.lastHandedIn",
                                form.state().submittedBy(),
                                Moments.shown(at),
                                form.state().round()))));
    }

    private PlainTable table(SheetForm form) {
        var table = new PlainTable(
                getTranslation("scoring.sheet.whole"),
                getTranslation("scoring.list.criterion"),
                getTranslation("scoring.matrix.max"),
                getTranslation("scoring.verify.value"),
                getTranslation("scoring.verify.points"),
                getTranslation("scoring.sheet.evidence"),
                getTranslation("scoring.cell.note"));
        for (var line : Line.of(form.table().criteria().sections())) {
            if (line.node() instanceof Leaf leaf) {
                row(table, form, leaf);
            } else {
                table.row().across(line.code() + ". " + line.node().title()).named("group");
            }
        }
        return table;
    }

    private String entered(SheetForm form, Leaf leaf) {
        return form.isOutside(leaf.code())
                ? getTranslation("scoring.state.OUTSIDE")
                : new CellValueInWords(form.table(), leaf).of(cells.of(leaf).entered());
    }

    private void row(PlainTable table, SheetForm form, Leaf leaf) {
        var cell = cells.of(leaf);
        var isFixed = leaf.rule() instanceof Fixed;
        var files = form.evidence(leaf.code()).size();
        table.row()
                .text(leaf.code() + ". " + leaf.title())
                .number(leaf.rule()
                        .maximum()
                        .map(most -> Numerals.shown(most, getLocale()))
                        .orElse("–"))
                .text(isFixed ? "" : entered(form, leaf))
                .number(cells.points(leaf, getLocale()).orElse("–"))
                .number(files == 0 ? "–" : String.valueOf(files))
                .text(cell.note())
                .named("leaf");
    }
}
