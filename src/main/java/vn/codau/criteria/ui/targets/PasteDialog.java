package vn.codau.criteria.ui.targets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import vn.codau.criteria.publishing.TargetSheet;
import vn.codau.criteria.ui.part.Typed;
import vn.codau.engine.number.Decimal;
import vn.codau.organisation.cluster.Member;

/** Pastes a block of targets: where it begins, what it would change, and then all of it or nothing. */
final class PasteDialog extends Dialog {

    private final TargetSheet sheet;
    private final TargetSaving saving;
    private final Runnable reload;
    private final Select<Member> unit = new Select<>();
    private final Select<TargetSheet.Column> criterion = new Select<>();
    private final TextArea block = new TextArea(getTranslation("criteria.paste.block"));
    private final Grid<PastedBlock.Cell> preview = new Grid<>();
    private final Paragraph summary = new Paragraph(getTranslation("criteria.paste.intro"));
    private final Button apply = new Button(getTranslation("criteria.paste.apply"), click -> apply());

    PasteDialog(TargetSheet sheet, TargetSaving saving, Runnable reload) {
        this.sheet = sheet;
        this.saving = saving;
        this.reload = reload;
        setHeaderTitle(getTranslation("criteria.targets.paste"));
        setWidth("min(64rem, 95vw)");
        setCloseOnOutsideClick(false);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        summary.getElement().setAttribute("role", "status");
        var from = new Div(units(), criteria());
        from.addClassName("form-grid");
        block.setWidthFull();
        block.setMinRows(5);
        block.setMaxRows(10);
        block.setValueChangeMode(ValueChangeMode.LAZY);
        block.addValueChangeListener(change -> look());
        add(from, block, summary, table());
        getFooter().add(new Button(getTranslation("criteria.cancel"), click -> close()), apply);
        look();
    }

    private Select<Member> units() {
        unit.setLabel(getTranslation("criteria.paste.unit"));
        unit.setItems(sheet.units());
        unit.setItemLabelGenerator(Member::name);
        unit.setValue(sheet.units().getFirst());
        unit.addValueChangeListener(change -> look());
        return unit;
    }

    private Select<TargetSheet.Column> criteria() {
        criterion.setLabel(getTranslation("criteria.paste.criterion"));
        criterion.setItems(sheet.criteria());
        criterion.setItemLabelGenerator(column -> column.code() + " " + column.title());
        criterion.setValue(sheet.criteria().getFirst());
        criterion.addValueChangeListener(change -> look());
        return criterion;
    }

    private Grid<PastedBlock.Cell> table() {
        preview.addColumn(PastedBlock.Cell::unit).setHeader(getTranslation("criteria.targets.unit"));
        preview.addColumn(PastedBlock.Cell::criterion).setHeader(getTranslation("criteria.node.LEAF"));
        preview.addColumn(cell -> shown(cell.before())).setHeader(getTranslation("criteria.paste.before"));
        preview.addColumn(PastedBlock.Cell::typed).setHeader(getTranslation("criteria.paste.after"));
        preview.addColumn(cell -> cell.problem().map(this::getTranslation).orElse(""))
                .setHeader(getTranslation("criteria.paste.problem"))
                .setFlexGrow(2);
        preview.setAllRowsVisible(false);
        preview.setHeight("16rem");
        return preview;
    }

    private static String shown(Optional<Decimal> value) {
        return value.map(Decimal::toString).map(Typed::shown).orElse("");
    }

    private PastedBlock pasted() {
        return PastedBlock.of(
                sheet,
                sheet.units().indexOf(unit.getValue()),
                sheet.criteria().indexOf(criterion.getValue()),
                block.getValue());
    }

    private void look() {
        var pasted = pasted();
        preview.setItems(pasted.changes());
        preview.setVisible(!pasted.changes().isEmpty());
        apply.setEnabled(!block.isEmpty() && pasted.ok() && !pasted.changes().isEmpty());
        if (!block.isEmpty()) {
            summary.setText(
                    pasted.tooLarge()
                            ? getTranslation("criteria.paste.tooLarge")
                            : getTranslation(
                                    "criteria.paste.summary",
                                    pasted.changes().size(),
                                    pasted.cells().stream()
                                            .filter(cell -> cell.problem().isPresent())
                                            .count()));
        }
    }

    private void apply() {
        saving.save(pasted().changes().stream().map(PastedBlock.Cell::change).toList(), "", () -> {
            close();
            reload.run();
        });
    }
}
