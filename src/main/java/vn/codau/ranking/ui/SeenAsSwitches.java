package vn.codau.ranking.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Arrays;
import java.util.Set;
import vn.codau.publication.Audience;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;

/** What is to be taken as published besides what is; nothing is published by it. */
final class SeenAsSwitches extends CheckboxGroup<Switch.Key> {

    SeenAsSwitches(Runnable changed) {
        setLabel(getTranslation("ranking.seenAs.also"));
        setItems(Arrays.stream(Release.values())
                .flatMap(what -> what.audiences().stream().map(audience -> new Switch.Key(what, audience)))
                .filter(key -> key.audience() != Audience.BOARD)
                .toList());
        setItemLabelGenerator(key -> getTranslation("publication.what." + key.what()) + " – "
                + getTranslation("publication.audience." + key.audience()));
        addValueChangeListener(change -> changed.run());
    }

    Set<Switch.Key> opened() {
        return Set.copyOf(getValue());
    }
}
