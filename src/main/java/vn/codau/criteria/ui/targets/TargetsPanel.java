package vn.codau.criteria.ui.targets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.criteria.publishing.TargetSheet;
import vn.codau.criteria.ui.part.Typed;
import vn.codau.engine.number.Decimal;
import vn.codau.uikit.EmptyState;

/** The targets, units down and criteria across; typed cell by cell or pasted as a block from a spreadsheet. */
public final class TargetsPanel extends Div {

    private final TargetSheet sheet;
    private final TargetSaving saving;
    private final boolean mayEdit;
    private final Runnable reload;
    private final Map<String, TextField> cells = new HashMap<>();
    private final Span state = new Span();

    public TargetsPanel(TargetSheet sheet, boolean mayEdit, TargetSaving saving, Runnable reload) {
        this.sheet = sheet;
        this.mayEdit = mayEdit;
        this.saving = saving;
        this.reload = reload;
        addClassName("targets");
        if (sheet.criteria().isEmpty() || sheet.units().isEmpty()) {
            add(new EmptyState(getTranslation("criteria.targets.none")));
            return;
        }
        state.getElement().setAttribute("role", "status");
        var scroll = new Div(new NativeTable(header(), body()));
        scroll.addClassName("targets-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("criteria.targets"));
        add(bar(), scroll);
        tellChanges();
    }

    private Div bar() {
        var save = new Button(getTranslation("criteria.targets.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var paste = new Button(
                getTranslation("criteria.targets.paste"),
                click -> new PasteDialog(sheet, (changes, reason, saved) -> saving.save(changes, reason, saved), reload)
                        .open());
        var bar = new Div(save, paste, state);
        bar.addClassName("designer-buttons");
        bar.setVisible(mayEdit);
        return bar;
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        row.add(heading(getTranslation("criteria.targets.unit"), ""));
        for (var column : sheet.criteria()) {
            var measure = column.measure().isEmpty() ? "" : " (" + column.measure() + ")";
            row.add(heading(column.code() + measure + (column.required() ? " *" : ""), column.title()));
        }
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell heading(String text, String title) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", "col");
        var full = new Div(title);
        full.addClassName("description");
        cell.add(full);
        return cell;
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        for (var unit : sheet.units()) {
            var row = new NativeTableRow();
            var name = new NativeTableHeaderCell(unit.name());
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            sheet.criteria().forEach(column -> row.addDataCell().add(cell(unit.code(), column)));
            body.add(row);
        }
        return body;
    }

    private TextField cell(String unit, TargetSheet.Column column) {
        var cell = new TextField();
        cell.setAriaLabel(unit + ", " + column.code() + " " + column.title());
        cell.setPlaceholder(Typed.shown(column.general()));
        cell.setValue(kept(unit, column.code()));
        cell.setReadOnly(!mayEdit);
        cell.addValueChangeListener(change -> tellChanges());
        cells.put(key(unit, column.code()), cell);
        return cell;
    }

    private String kept(String unit, String criterion) {
        return sheet.target(unit, criterion)
                .map(Decimal::toString)
                .map(Typed::shown)
                .orElse("");
    }

    private static String key(String unit, String criterion) {
        return unit + "\t" + criterion;
    }

    private List<PastedBlock.Cell> typed() {
        return cells.entrySet().stream()
                .filter(cell -> {
                    var key = cell.getKey().split("\t", 2);
                    return !cell.getValue().getValue().strip().equals(kept(key[0], key[1]));
                })
                .map(cell -> {
                    var key = cell.getKey().split("\t", 2);
                    return PastedBlock.Cell.of(
                            sheet, key[0], key[1], cell.getValue().getValue());
                })
                .toList();
    }

    private void tellChanges() {
        cells.values().forEach(cell -> cell.setInvalid(false));
        var changes = typed();
        changes.stream()
                .filter(cell -> cell.problem().isPresent())
                .flatMap(cell -> Optional.ofNullable(cells.get(key(cell.unit(), cell.criterion()))).stream())
                .forEach(cell -> cell.setInvalid(true));
        state.setText(
                changes.isEmpty()
                        ? getTranslation("criteria.targets.saved")
                        : getTranslation("criteria.targets.unsaved", changes.size()));
    }

    private void save() {
        var changes = typed();
        if (!changes.isEmpty()
                && changes.stream().allMatch(cell -> cell.problem().isEmpty())) {
            saving.save(changes.stream().map(PastedBlock.Cell::change).toList(), "", reload);
        }
    }
}
