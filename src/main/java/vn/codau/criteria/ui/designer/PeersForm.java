package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.codau.criteria.check.PeerHint;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.ui.part.EntriesForm;
import vn.codau.criteria.ui.part.FormFields;

/** Who scores whom among the members. */
final class PeersForm extends Div {

    private final Fields peers;
    private final FormFields fields;
    private final Peers of;
    private final Runnable changed;
    private final Div own = new Div();

    PeersForm(Fields peers, FormFields fields, Peers of, Runnable changed) {
        this.peers = peers;
        this.fields = fields;
        this.of = of;
        this.changed = changed;
        var mode = fields.choice(peers, "mode", "criteria.peers", List.of("NOBODY", "EVERYBODY", "ASSIGNED"));
        mode.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        own.addClassName("form-grid");
        add(mode, own);
        show();
    }

    private void choose(String mode) {
        if (!mode.equals("ASSIGNED")) {
            peers.remove("scorers");
        }
        if (mode.equals("NOBODY")) {
            peers.remove("forbidden");
        }
        show();
    }

    private void show() {
        own.removeAll();
        var mode = peers.text("mode");
        if (mode.equals("ASSIGNED")) {
            own.add(
                    fields.number(peers, "scorers", "criteria.peers.scorers"),
                    fields.number(peers, "seed", "criteria.peers.seed"));
        }
        if (!mode.equals("NOBODY")) {
            var pairs = new EntriesForm(peers, "forbidden", fields, changed, this::pair);
            own.add(pairs, new PeerHintsPanel(peers, of.hints(), this::pin));
        }
    }

    private void pin(PeerHint hint) {
        peers.list("forbidden").add(new Fields().set("one", hint.one()).set("other", hint.other()));
        show();
        changed.run();
    }

    private List<Component> pair(FormFields at, Fields pair) {
        return List.of(unit(at, pair, "one"), unit(at, pair, "other"));
    }

    private Select<String> unit(FormFields at, Fields pair, String name) {
        var known = new ArrayList<>(of.members());
        var unit = new Select<String>();
        if (pair.has(name) && !known.contains(pair.text(name))) {
            known.add(pair.text(name));
        }
        unit.setLabel(getTranslation("criteria.peers." + name));
        unit.setItems(known);
        if (pair.has(name)) {
            unit.setValue(pair.text(name));
        }
        at.bindAny(unit, name, () -> pair.set(name, unit.getValue()));
        return unit;
    }
}
