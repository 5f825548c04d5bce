package vn.codau.ranking.ui.whatif;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Group;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Cluster;
import vn.codau.ranking.whatif.NotToBeTried;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Numerals;

/** Tries other rules: the cap of a section, and whose scores settle a cell with which weight. */
final class WhatIfRules extends Div {

    private static final List<Source> PARTS = List.of(Source.SELF, Source.HEAD, Source.PEER, Source.SPECIALIST);

    private final Consumer<TriedChange> tried;
    private final Select<Group> section = new Select<>();
    private final Select<Counts> part = new Select<>();
    private final TextField cap = new TextField(getTranslation("ranking.whatIf.cap"));
    private final Map<Source, TextField> weights = new LinkedHashMap<>();

    WhatIfRules(Cluster cluster, Consumer<TriedChange> tried) {
        this.tried = tried;
        addClassName("what-if-form");
        var groups = cluster.criteria().sections().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
        section.setLabel(getTranslation("ranking.whatIf.section"));
        section.setItems(groups);
        section.setItemLabelGenerator(group -> group.code() + " " + group.title());
        part.setLabel(getTranslation("ranking.whatIf.part"));
        part.setItems(Counts.values());
        part.setItemLabelGenerator(each -> getTranslation("ranking.whatIf.part." + each.name()));
        part.setValue(Counts.BASE);
        add(new H2(getTranslation("ranking.whatIf.caps")), section, part, cap, button(this::capped));
        add(new H2(getTranslation("ranking.whatIf.weights")), fields(cluster.settlement()), button(this::weighted));
    }

    private Div fields(Settlement now) {
        var fields = new Div();
        fields.addClassName("what-if-weights");
        for (var source : PARTS) {
            var field = new TextField(getTranslation("ranking.whatIf.weight." + source.name()));
            field.setValue(Numerals.shown(weight(now, source), getLocale()));
            weights.put(source, field);
            fields.add(field);
        }
        return fields;
    }

    private static String weight(Settlement now, Source source) {
        return switch (now) {
            case Settlement.By(var by) -> by == source ? "1" : "";
            case Settlement.Peers peers -> source == Source.PEER ? "1" : "";
            case Settlement.Weighted(var weights, var combine) ->
                weights.containsKey(source) ? String.valueOf(weights.get(source)) : "";
        };
    }

    private Button button(Supplier<TriedChange> change) {
        return new Button(getTranslation("ranking.whatIf.try"), click -> {
            try {
                tried.accept(change.get());
            } catch (DomainProblem refused) {
                Notices.refused(refused);
            }
        });
    }

    private TriedChange capped() {
        var number = WhatIf.number(Numerals.typed(cap.getValue()));
        var group = section.getOptionalValue().orElseThrow(() -> NotToBeTried.incomplete());
        var of = part.getValue();
        var said = getTranslation(
                "ranking.whatIf.capped",
                group.code(),
                getTranslation("ranking.whatIf.part." + of.name()),
                cap.getValue());
        return new TriedChange(said, other -> other.withCap(group.code(), of, number));
    }

    private TriedChange weighted() {
        var all = new EnumMap<Source, Decimal>(Source.class);
        weights.forEach((source, field) -> {
            if (!field.isEmpty()) {
                all.put(source, WhatIf.number(Numerals.typed(field.getValue())));
            }
        });
        try {
            var settlement = new Settlement.Weighted(all, Combine.MEAN);
            return new TriedChange(
                    getTranslation("ranking.whatIf.weighted", said(all)), other -> other.with(settlement));
        } catch (InvalidSeason refused) {
            throw NotToBeTried.of(refused);
        }
    }

    private String said(Map<Source, Decimal> all) {
        return all.entrySet().stream()
                .map(each ->
                        getTranslation("ranking.whatIf.weight." + each.getKey().name()) + " "
                                + Numerals.shown(each.getValue(), getLocale()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }
}
