package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.scoring.progress.SheetProgress;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.scoring.ui.cell.PlainTable;
import vn.codau.shared.UnitId;
import vn.codau.shared.screen.Progress;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.ProgressLine;
import vn.codau.uikit.StatusBadge;

/** The members of a cluster with where the sheet of each stands; a sheet that is open to the reader is one click away. */
final class SheetsTable extends Composite<Div> {

    private final ClusterView cluster;

    /**
     * A line for each member, in the order of the cluster.
     *
     * @param claimed what those units claim whose sheets are open to the reader
     */
    SheetsTable(ClusterView cluster, List<SheetProgress> sheets, Map<UnitId, SheetTotals> claimed) {
        this.cluster = cluster;
        getContent().addClassName("sheets-table");
        getContent().add(summary(sheets));
        var table = new PlainTable(
                getTranslation("scoring.sheets.title"),
                getTranslation("scoring.sheets.unit"),
                getTranslation("scoring.sheets.state"),
                getTranslation("scoring.sheets.done"),
                getTranslation("scoring.sheets.handedIn"),
                getTranslation("scoring.sheets.claimed"));
        for (var member : cluster.members()) {
            sheets.stream()
                    .filter(sheet -> sheet.unit().equals(member.unit()))
                    .findFirst()
                    .ifPresent(sheet -> row(table, member, sheet, Optional.ofNullable(claimed.get(member.unit()))));
        }
        getContent().add(table);
    }

    private Div summary(List<SheetProgress> sheets) {
        var handedIn = (int) sheets.stream().filter(SheetProgress::isHandedIn).count();
        var progress = new Progress(handedIn, sheets.size());
        var summary = new Div(
                new Span(getTranslation("scoring.sheets.handedInOf", handedIn, sheets.size())),
                new ProgressLine(progress));
        summary.addClassName("queue-progress");
        return summary;
    }

    private void row(PlainTable table, Member member, SheetProgress sheet, Optional<SheetTotals> claimed) {
        table.row()
                .with(unit(member, claimed.isPresent()))
                .with(state(sheet))
                .with(progress(sheet.progress()))
                .text(sheet.submittedAt()
                        .filter(at -> sheet.isHandedIn())
                        .map(Moments::shown)
                        .orElse("–"))
                .number(claimed.map(totals -> Numerals.shown(totals.total(), getLocale()))
                        .orElse(getTranslation("scoring.sheets.hidden")));
    }

    private Component[] unit(Member member, boolean isOpen) {
        var name = isOpen
                ? new Anchor("sheets/" + cluster.code() + "/" + member.code(), member.name())
                : new Span(member.name());
        return member.position() == Position.MEMBER
                ? new Component[] {name}
                : new Component[] {name, office(member.position())};
    }

    private Span office(Position position) {
        var office = new Span(getTranslation("scoring.sheets.position." + position));
        office.addClassName("office");
        return office;
    }

    private Component[] state(SheetProgress sheet) {
        var tone = switch (sheet.state()) {
            case OPEN -> StatusBadge.Tone.NEUTRAL;
            case SUBMITTED -> StatusBadge.Tone.GOOD;
            case RETURNED -> StatusBadge.Tone.WARNING;
        };
        var said = new ArrayList<Component>();
        said.add(new StatusBadge(getTranslation("scoring.sheet.state." + sheet.state()), tone));
        if (sheet.isLate()) {
            said.add(new StatusBadge(getTranslation("scoring.sheet.late"), StatusBadge.Tone.WARNING));
        }
        if (sheet.round() > 1 && sheet.state() != SheetState.OPEN) {
            said.add(new Span(getTranslation("scoring.sheets.round", sheet.round())));
        }
        return said.toArray(Component[]::new);
    }

    private Div progress(Progress progress) {
        var shown = new Div(
                new Span(getTranslation("scoring.sheet.doneOf", progress.done(), progress.total(), progress.percent())),
                new ProgressLine(progress));
        shown.addClassName("row-progress");
        return shown;
    }
}
