package vn.codau.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.SeasonId;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** All switches of a season, a row for each audience of each table. */
final class SwitchTable extends NativeTable {

    private final Publications publications;
    private final SeasonId season;
    private final boolean mayMove;
    private final Runnable afterwards;

    SwitchTable(Publications publications, SeasonId season, boolean mayMove, Runnable afterwards) {
        this.publications = publications;
        this.season = season;
        this.mayMove = mayMove;
        this.afterwards = afterwards;
        addClassName("publication-table");
        setCaptionText(getTranslation("publication.table"));
        var head = getHead().addRow();
        Stream.of("what", "audience", "state", "changed", "action")
                .map(column -> getTranslation("publication.column." + column))
                .forEach(text -> head.addHeaderCell().setText(text));
        publications.switches(season).forEach(this::add);
    }

    private void add(Switch one) {
        var row = getBody().addRow();
        var what = one.key().what();
        if (what.audiences().getFirst() == one.key().audience()) {
            addWhat(row, what);
        }
        row.addDataCell()
                .setText(getTranslation("publication.audience." + one.key().audience()));
        row.addDataCell()
                .add(new StatusBadge(
                        getTranslation(one.isOpen() ? "publication.open" : "publication.closed"),
                        one.isOpen() ? Tone.GOOD : Tone.NEUTRAL));
        row.addDataCell().setText(changed(one));
        row.addDataCell().add(action(one));
    }

    private void addWhat(NativeTableRow row, Release what) {
        var text = new Div(getTranslation("publication.what." + what + ".text"));
        text.addClassName("publication-text");
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", "rowgroup");
        cell.getElement()
                .setAttribute("rowspan", String.valueOf(what.audiences().size()));
        cell.add(new Div(getTranslation("publication.what." + what)), text);
    }

    private String changed(Switch one) {
        return one.changed()
                .map(change -> getTranslation(
                        change.reason().isEmpty() ? "publication.changed" : "publication.changed.why",
                        change.by(),
                        Moments.shown(change.at()),
                        change.reason()))
                .orElse("–");
    }

    private Component action(Switch one) {
        if (!mayMove) {
            return new Span();
        }
        var key = one.isOpen() ? "publication.withdraw" : "publication.publish";
        var button = new Button(getTranslation(key), click -> move(one));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + named(one));
        return button;
    }

    private String named(Switch one) {
        return getTranslation("publication.what." + one.key().what()) + " – "
                + getTranslation("publication.audience." + one.key().audience());
    }

    private void move(Switch one) {
        if (one.isOpen()) {
            new WithdrawDialog(
                            named(one),
                            reason -> publications.withdraw(season, one.key(), one.version(), reason),
                            afterwards)
                    .open();
            return;
        }
        try {
            publications.publish(season, one.key(), one.version());
            Notices.done("publication.published", named(one));
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
        afterwards.run();
    }
}
