package vn.codau.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.engine.rank.FlagChoice.Outcome;
import vn.codau.proposal.flag.FlagPlace;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** The leading units with their votes, who of them is chosen, and why the others are not. */
final class CandidatesTable extends Grid<Candidate> {

    private final FlagSelection selection;

    /** @param actions what can be done about somebody who is proposed */
    CandidatesTable(FlagSelection selection, Function<FlagPlace, Component> actions) {
        this.selection = selection;
        addClassName("proposal-candidates");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(new ComponentRenderer<>(this::unit))
                .setKey("unit")
                .setHeader(getTranslation("proposal.column.unit"))
                .setWidth("15rem")
                .setFlexGrow(2);
        addColumn(this::total)
                .setHeader(getTranslation("proposal.column.total"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(this::votes)
                .setHeader(getTranslation("proposal.column.votes"))
                .setWidth("6rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(new ComponentRenderer<>(this::result))
                .setKey("result")
                .setHeader(getTranslation("proposal.column.result"))
                .setWidth("18rem")
                .setFlexGrow(3);
        addColumn(new ComponentRenderer<>(candidate -> place(candidate, actions)))
                .setKey("place")
                .setHeader(getTranslation("proposal.column.place"))
                .setWidth("12rem")
                .setFlexGrow(1);
        setItems(selection.choice().candidates());
    }

    private Component unit(Candidate candidate) {
        var cluster = new Span(selection.names().cluster(candidate.cluster()));
        cluster.addClassName("proposal-soft");
        return lines(new Span(selection.names().unit(candidate.unit())), cluster);
    }

    private String total(Candidate candidate) {
        return Optional.ofNullable(selection.names().totals().get(candidate.unit()))
                .map(total -> Numerals.shown(total, getLocale()))
                .orElse("");
    }

    /** As they stand in the minutes, even where they count for nothing. */
    private String votes(Candidate candidate) {
        return selection
                .council()
                .flatMap(record -> Optional.ofNullable(record.votes().get(candidate.unit())))
                .map(votes -> votes + "/" + Why.electorate(selection))
                .orElse("");
    }

    private Component result(Candidate candidate) {
        if (!Why.isCounted(selection)) {
            return lines(
                    new StatusBadge(getTranslation("proposal.outcome.open"), Tone.NEUTRAL),
                    new Span(getTranslation(Why.uncounted(selection))));
        }
        var outcome = selection.choice().outcome(candidate);
        var tone = switch (outcome) {
            case CHOSEN -> Tone.GOOD;
            case TIED_AT_CUT, BEHIND_TIE -> Tone.WARNING;
            case BELOW_THRESHOLD, ABOVE_CAP -> Tone.NEUTRAL;
        };
        var why = new Span(getTranslation(
                "proposal.why." + outcome.name(),
                candidate.votes(),
                Why.electorate(selection),
                Numerals.shown(selection.rule().flag().threshold().percent(), getLocale()),
                selection.choice().cap()));
        why.addClassName("proposal-soft");
        var badge = outcome == Outcome.CHOSEN ? "proposal.outcome.chosen" : "proposal.outcome.notChosen";
        return lines(new StatusBadge(getTranslation(badge), tone), why);
    }

    private Component place(Candidate candidate, Function<FlagPlace, Component> actions) {
        return selection
                .place(candidate.unit())
                .map(place -> {
                    var proposed = place.state() == FlagPlace.State.PROPOSED;
                    var cell = lines(new StatusBadge(
                            getTranslation("proposal.place." + place.state().name(), place.number()),
                            proposed ? Tone.GOOD : Tone.BAD));
                    if (proposed) {
                        cell.add(actions.apply(place));
                    } else {
                        cell.add(new Span(getTranslation(
                                "proposal.place.ended",
                                place.reason(),
                                place.recorded().document())));
                    }
                    return cell;
                })
                .orElseGet(Div::new);
    }

    private static Div lines(Component... lines) {
        var cell = new Div(lines);
        cell.addClassName("proposal-lines");
        return cell;
    }
}
