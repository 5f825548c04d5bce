package vn.codau.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.score.UnitScore;
import vn.codau.overview.BoardLine;
import vn.codau.overview.OpenPoints;
import vn.codau.overview.Share;
import vn.codau.ranking.live.RankedUnit;
import vn.codau.ranking.standing.LeaderDecision;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Who leads each cluster, or why nobody does, by how much, and what is still open there. */
final class LeadersTable extends NativeTable {

    private static final int MOST_NAMES = 3;
    private static final Set<String> NUMBERS = Set.of("total", "share", "gap", "changed", "dissent");

    LeadersTable(List<BoardLine> lines) {
        addClassNames("board-table", "board-leaders");
        setCaptionText(getTranslation("overview.leaders"));
        var head = getHead().addRow();
        Stream.of("cluster", "leading", "status", "total", "share", "gap", "changed", "dissent", "open")
                .forEach(column -> {
                    var cell = head.addHeaderCell();
                    cell.setText(getTranslation("overview.column." + column));
                    cell.setClassName("number", NUMBERS.contains(column));
                });
        lines.forEach(this::add);
    }

    private void add(BoardLine line) {
        var row = getBody().addRow();
        var cluster = line.result().cluster();
        row.addHeaderCell().add(new Anchor("ranking/" + cluster.code(), cluster.name()));
        row.addDataCell().add(leading(line));
        row.addDataCell().add(status(line));
        var first = line.first().stream().findFirst();
        var total = first.flatMap(unit -> unit.standing().score()).map(UnitScore::total);
        number(row, total.map(this::shown));
        number(
                row,
                total.flatMap(points -> line.most().flatMap(most -> Share.of(points, most)))
                        .map(share -> getTranslation("overview.percent", Numerals.shown(share, getLocale()))));
        number(row, line.gap().map(this::shown));
        number(row, first.flatMap(RankedUnit::changed).map(this::signed));
        number(row, line.dissent().map(this::shown));
        row.addDataCell().add(open(line.open()));
    }

    private Component leading(BoardLine line) {
        var name = new Div(names(line));
        name.addClassName("board-leader");
        var cell = new Div(name);
        why(line).ifPresent(text -> {
            var why = new Div(text);
            why.addClassName("board-why");
            cell.add(why);
        });
        return cell;
    }

    private String names(BoardLine line) {
        var names = line.first().stream().map(RankedUnit::name).toList();
        var said = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        if (names.size() > MOST_NAMES) {
            return getTranslation("overview.more", said, names.size() - MOST_NAMES);
        }
        return said.isEmpty() ? "–" : said;
    }

    /** Why nobody leads, or why somebody does whom the numbers alone do not name. */
    private Optional<String> why(BoardLine line) {
        if (line.status().isEmpty()) {
            return Optional.of(getTranslation("overview.why.notRankable"));
        }
        var decided = line.ranking()
                .flatMap(ranking -> ranking.decision().filter(any -> !ranking.decisionUnfit()))
                .map(this::decided);
        return switch (line.status().get()) {
            case DECIDED, VACANT -> decided;
            case TIE -> Optional.of(getTranslation("overview.why.TIE"));
            case INELIGIBLE_LEADER -> Optional.of(blockers(line));
            case NO_GRADED_UNIT -> Optional.empty();
        };
    }

    private String decided(LeaderDecision decision) {
        return getTranslation("overview.why.decided", decision.document(), decision.reason());
    }

    private String blockers(BoardLine line) {
        return line.first().stream()
                .flatMap(unit -> unit.standing().blockers().stream())
                .distinct()
                .map(blocker -> getTranslation("ranking.blocker." + blocker.name()))
                .collect(Collectors.joining("; "));
    }

    private Component status(BoardLine line) {
        var name = line.status().map(Leading.Status::name).orElse("NOT_RANKABLE");
        var tone = line.isDoubtful()
                ? Tone.WARNING
                : line.status().filter(Leading.Status.DECIDED::equals).isPresent() ? Tone.GOOD : Tone.NEUTRAL;
        return new StatusBadge(getTranslation("overview.status." + name), tone);
    }

    private Component open(OpenPoints open) {
        var list = new UnorderedList();
        list.addClassName("board-open");
        item(list, "sheets", open.notHandedIn());
        item(list, "incomplete", open.incomplete());
        item(list, "holds", open.holds());
        item(list, "disputes", open.disputes());
        return open.isNothing() ? new Div("–") : list;
    }

    private void item(UnorderedList list, String kind, int count) {
        if (count > 0) {
            list.add(new ListItem(getTranslation("overview.open." + kind, count)));
        }
    }

    private static void number(NativeTableRow row, Optional<String> text) {
        var cell = row.addDataCell();
        cell.addClassName("number");
        cell.setText(text.orElse("–"));
    }

    private String shown(Points points) {
        return Numerals.shown(points, getLocale());
    }

    private String signed(Points points) {
        return points.signum() > 0 ? "+" + shown(points) : shown(points).replace('-', '−');
    }
}
