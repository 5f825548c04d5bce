package vn.codau.ranking.ui.whatif;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.margin.Sandbox.SettledCell;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.ranking.whatif.WhatIf.Correction;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Numerals;

/** Tries another score of one cell: other settled points, or a value as it would be verified. */
final class WhatIfCells extends Div {

    /** What is entered for a cell. */
    enum Kind {
        SETTLED,
        VERIFIED,
        NOT_APPLICABLE
    }

    private final LiveRanking ranking;
    private final Consumer<TriedChange> tried;
    private final Select<Kind> kind = new Select<>();
    private final Select<Member> unit = new Select<>();
    private final ComboBox<Leaf> leaf = new ComboBox<>(getTranslation("ranking.whatIf.criterion"));
    private final TextField value = new TextField(getTranslation("ranking.whatIf.value"));

    WhatIfCells(LiveRanking ranking, Consumer<TriedChange> tried) {
        this.ranking = ranking;
        this.tried = tried;
        addClassName("what-if-form");
        unit.setLabel(getTranslation("ranking.column.unit"));
        unit.setItemLabelGenerator(Member::name);
        unit.setItems(ranking.cluster().members());
        leaf.setItems(leaves());
        leaf.setItemLabelGenerator(each -> each.code() + " " + each.title());
        kind.setLabel(getTranslation("ranking.whatIf.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("ranking.whatIf.kind." + each.name()));
        kind.setValue(Kind.SETTLED);
        kind.addValueChangeListener(change -> value.setVisible(change.getValue() != Kind.NOT_APPLICABLE));
        add(new H2(getTranslation("ranking.whatIf.cells")), unit, leaf, kind, value);
        add(new Button(getTranslation("ranking.whatIf.try"), click -> offer()));
    }

    private List<Leaf> leaves() {
        return ranking.ranking().cluster().criteria().leaves().stream()
                .filter(each -> !(each.rule() instanceof Fixed))
                .toList();
    }

    /** Tries a cell that somebody asks about from elsewhere. */
    void offer(String code, String criterion, Kind what, String typed) {
        ranking.cluster().members().stream()
                .filter(member -> member.code().equals(code))
                .findFirst()
                .ifPresent(unit::setValue);
        leaves().stream()
                .filter(each -> each.code().equals(criterion))
                .findFirst()
                .ifPresent(leaf::setValue);
        kind.setValue(what);
        value.setValue(Numerals.shown(typed, getLocale()));
        offer();
    }

    private void offer() {
        Optional<Member> member = unit.getOptionalValue();
        Optional<Leaf> chosen = leaf.getOptionalValue();
        if (member.isEmpty() || chosen.isEmpty()) {
            Notices.done("ranking.whatIf.choose");
            return;
        }
        try {
            tried.accept(change(member.get(), chosen.get()));
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }

    private TriedChange change(Member member, Leaf chosen) {
        var typed = Numerals.typed(value.getValue());
        UnaryOperator<WhatIf> applied = switch (kind.getValue()) {
            case SETTLED -> {
                var points = WhatIf.points(typed, ranking.ranking().cluster().criteria());
                yield other -> other.with(new SettledCell(member.code(), chosen.code(), points));
            }
            case VERIFIED -> other -> other.with(correction(member, chosen, input(typed)));
            case NOT_APPLICABLE -> other -> other.with(correction(member, chosen, null));
        };
        var said = getTranslation(
                "ranking.whatIf.cell." + kind.getValue().name(), member.name(), chosen.code(), value.getValue());
        return new TriedChange(said, applied);
    }

    private static Correction correction(Member member, Leaf chosen, @Nullable Input input) {
        return new Correction(member.code(), chosen.code(), Optional.ofNullable(input));
    }

    /** Two values, of volume and rate, stand apart by a semicolon. */
    private static Input input(String typed) {
        var parts = typed.split(";", 2);
        return parts.length == 2 ? new Input.VolumeAndRate(parts[0], parts[1]) : new Input.Text(typed);
    }
}
