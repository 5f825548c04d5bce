package vn.codau.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.rank.AwardPlaces.Band;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.proposal.award.AwardRule;
import vn.codau.proposal.award.SetAwardRule;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** How many units are honoured by the size of a cluster, to be typed in as the rule's document says. */
final class BandsForm extends Div {

    private final Map<ClusterId, AwardRule> own;
    private final Optional<AwardRule> common;
    private final Select<ClusterView> cluster = new Select<>();
    private final Checkbox besides = new Checkbox(getTranslation("proposal.bands.besides"));
    private final Div bands = new Div();
    private final List<Fields> lines = new ArrayList<>();

    /**
     * The form.
     *
     * @param common the rule of every cluster that has none of its own
     * @param own the rules of those that have
     */
    BandsForm(List<ClusterView> clusters, Optional<AwardRule> common, Map<ClusterId, AwardRule> own) {
        this.common = common;
        this.own = Map.copyOf(own);
        addClassName("proposal-bands-form");
        cluster.setLabel(getTranslation("proposal.bands.cluster"));
        cluster.setEmptySelectionAllowed(true);
        cluster.setEmptySelectionCaption(getTranslation("proposal.bands.every"));
        cluster.setItemLabelGenerator(one -> one == null ? getTranslation("proposal.bands.every") : one.name());
        cluster.setItems(clusters);
        cluster.addValueChangeListener(change -> show());
        var more = new Button(getTranslation("proposal.bands.more"), click -> add(Optional.empty()));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(cluster, new Paragraph(getTranslation("proposal.bands.help")), bands, more, besides);
        show();
    }

    private Optional<AwardRule> rule() {
        var chosen = cluster.getOptionalValue();
        return chosen.isPresent() ? chosen.flatMap(one -> Optional.ofNullable(own.get(one.id()))) : common;
    }

    private void show() {
        bands.removeAll();
        lines.clear();
        var rule = rule();
        rule.ifPresent(found -> found.places().bands().forEach(band -> add(Optional.of(band))));
        if (lines.isEmpty()) {
            add(Optional.empty());
        }
        besides.setValue(rule.map(found -> found.places().flagBesides()).orElse(false));
    }

    private void add(Optional<Band> band) {
        var fields = new Fields(band);
        lines.add(fields);
        bands.add(fields);
    }

    SetAwardRule typed(SeasonId season, String document) {
        var typed = lines.stream().flatMap(line -> line.typed().stream()).toList();
        return new SetAwardRule(
                season,
                cluster.getOptionalValue().map(ClusterView::id),
                rule().map(found -> found.recorded().version()).orElse(0L),
                new AwardPlaces(typed, besides.getValue()),
                document);
    }

    /** One band. A line without a size is none. */
    private final class Fields extends Div {

        private final IntegerField from = number("proposal.bands.from");
        private final IntegerField flags = number("proposal.bands.flags");
        private final IntegerField merits = number("proposal.bands.merits");

        Fields(Optional<Band> band) {
            addClassName("proposal-band");
            add(from, flags, merits);
            band.ifPresent(known -> {
                from.setValue(known.from());
                flags.setValue(known.flags());
                merits.setValue(known.merits());
            });
        }

        private IntegerField number(String key) {
            var field = new IntegerField(BandsForm.this.getTranslation(key));
            field.setMin(0);
            return field;
        }

        private Optional<Band> typed() {
            return from.getOptionalValue()
                    .map(size -> new Band(
                            size,
                            flags.getOptionalValue().orElse(0),
                            merits.getOptionalValue().orElse(0)));
        }
    }
}
