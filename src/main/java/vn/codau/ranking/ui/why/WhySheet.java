package vn.codau.ranking.ui.why;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.Parts;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.ranking.live.WhyTotal;

/**
 * "Vì sao?": rebuilds a total line by line, from each record over each rounding, cap and tie-break to the rank, so that
 * nobody has to believe it. Sections are folded; printing opens them all and repeats the heading on every page.
 */
@StyleSheet("styles/why.css")
public final class WhySheet extends Div {

    private final WhyWords words;
    private final WhyTotal why;
    private final List<WhySection> sections;

    /** The sheet of one unit. Whether its reader may see it is for whoever shows it to say. */
    public WhySheet(WhyTotal why) {
        this.words = new WhyWords(why);
        this.why = why;
        var policy = why.cluster().criteria().notApplicable();
        this.sections = why.sheet().sections().stream()
                .map(section -> new WhySection(words, policy, section))
                .toList();
        addClassName("why-sheet");
        var page = new NativeTable();
        page.addClassName("why-page");
        page.getElement().setAttribute("role", "presentation");
        page.getHead().addRow().addDataCell().add(heading());
        var body = page.getBody().addRow().addDataCell();
        body.add(actions());
        if (!why.showsScorers()) {
            body.add(new Paragraph(words.say("ranking.why.scorers.hidden")));
        }
        body.add(new H3(words.say("ranking.why.sections")));
        sections.forEach(body::add);
        body.add(new H3(words.say("ranking.why.total")), totals(), checksum());
        body.add(new H3(words.say("ranking.why.place")), new WhyPlace(words, why));
        add(page);
    }

    /** Draws and unfolds every section. */
    public void openAll() {
        sections.forEach(WhySection::open);
    }

    private Div heading() {
        var score = why.sheet().score();
        var heading = new Div(
                new H2(words.say("ranking.why.title", words.unit(score.unit()), words.number(score.total()))),
                new Paragraph(words.say(
                        "ranking.why.where",
                        why.cluster().name(),
                        why.season(),
                        why.cluster().criteria().version())));
        heading.addClassName("why-heading");
        return heading;
    }

    private Div actions() {
        var actions = new Div(
                new Button(words.say("ranking.why.openAll"), click -> openAll()),
                new Button(words.say("ranking.why.print"), click -> print()));
        actions.addClassName("why-actions");
        return actions;
    }

    private void print() {
        openAll();
        // After the sections are in the page.
        getElement().executeJs("setTimeout(() => window.print(), 100)");
    }

    private NativeTable totals() {
        var table = new NativeTable();
        table.addClassNames("why-ledger", "why-totals");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(words.say("ranking.why.column.section"));
        Stream.of("BASE", "BONUS", "DEDUCTION", "NET").forEach(column -> {
            var cell = head.addHeaderCell();
            cell.addClassName("why-number");
            cell.setText(words.say("ranking.why.column." + column));
        });
        for (var section : why.sheet().sections()) {
            var node = section.node().node();
            row(table, "why-section-row", node.code() + ". " + node.title(), section.result());
        }
        var score = why.sheet().score();
        row(
                table,
                "why-total",
                words.say("ranking.why.grandTotal"),
                new Parts(score.base(), score.bonus(), score.deduction()));
        return table;
    }

    private void row(NativeTable table, String kind, String title, Parts parts) {
        var row = table.getBody().addRow();
        row.addClassName(kind);
        row.addDataCell().setText(title);
        Stream.of(parts.base(), parts.bonus(), parts.deduction(), parts.net()).forEach(points -> number(row, points));
    }

    private void number(NativeTableRow row, Points points) {
        var cell = row.addDataCell();
        cell.addClassName("why-number");
        cell.setText(words.number(points));
    }

    /** Adds the shown section sums once more: a reader can follow it, and a wrong sheet says so itself. */
    private Paragraph checksum() {
        var nets = why.sheet().sections().stream()
                .map(SheetExplanation.Section::result)
                .map(Parts::net)
                .toList();
        var total = why.sheet().score().total();
        var again = nets.stream().reduce(Points.zero(total.decimals()), Points::plus);
        var sum = String.join(
                " + ",
                nets.stream()
                        .map(net -> net.signum() < 0 ? "(" + words.number(net) + ")" : words.number(net))
                        .toList());
        boolean holds = again.equals(total);
        var line = new Paragraph(words.say(
                holds ? "ranking.why.checksum.holds" : "ranking.why.checksum.fails",
                sum,
                words.number(again),
                words.number(total)));
        line.addClassNames("why-checksum", holds ? "holds" : "fails");
        return line;
    }
}
