package vn.codau.ranking.ui.whatif;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.TieBreak;
import vn.codau.ranking.ui.why.TieBreakWords;

/** Tries other tie-breaks, or the same in another order. */
final class WhatIfTieBreaks extends Div {

    private final List<TieBreak> chosen = new ArrayList<>();
    private final OrderedList list = new OrderedList();

    WhatIfTieBreaks(Cluster cluster, Consumer<TriedChange> tried) {
        addClassName("what-if-form");
        chosen.addAll(cluster.tieBreaks());
        var more = new Select<TieBreak>();
        more.setLabel(getTranslation("ranking.whatIf.tieBreak"));
        more.setItems(Stream.concat(
                        cluster.criteria().sections().stream().map(section -> new TieBreak.Section(section.code())),
                        Stream.of(TieBreak.Whole.values()))
                .toList());
        more.setItemLabelGenerator(this::said);
        more.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !chosen.contains(change.getValue())) {
                chosen.add(change.getValue());
                show();
            }
        });
        add(new H2(getTranslation("ranking.whatIf.tieBreaks")), list, more);
        add(new Button(getTranslation("ranking.whatIf.try"), click -> tried.accept(change())));
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < chosen.size(); i++) {
            list.add(line(i));
        }
    }

    private ListItem line(int place) {
        var said = said(chosen.get(place));
        var up = small("ranking.whatIf.up", "↑", said);
        up.setEnabled(place > 0);
        up.addClickListener(click -> {
            Collections.swap(chosen, place, place - 1);
            show();
        });
        var away = small("ranking.whatIf.remove", "×", said);
        away.addClickListener(click -> {
            chosen.remove(place);
            show();
        });
        return new ListItem(new Span(said), up, away);
    }

    private Button small(String label, String sign, String about) {
        var button = new Button(sign);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(label, about));
        return button;
    }

    private TriedChange change() {
        var now = List.copyOf(chosen);
        var said = now.stream().map(this::said).reduce((one, other) -> one + " → " + other);
        return new TriedChange(
                getTranslation("ranking.whatIf.tieBroken", said.orElse("–")), other -> other.withTieBreaks(now));
    }

    private String said(TieBreak tieBreak) {
        return TieBreakWords.of(tieBreak.name(), this::getTranslation);
    }
}
