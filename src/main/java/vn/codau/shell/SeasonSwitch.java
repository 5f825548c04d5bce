package vn.codau.shell;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.shared.screen.SeasonChip;

/** Turns to another season; the portal opens anew at its first screen, because an address may not exist in both. */
class SeasonSwitch extends Select<SeasonChip.Choice> {

    SeasonSwitch(List<SeasonChip.Choice> choices, Consumer<SeasonChip.Choice> choose) {
        addClassName("season-name");
        addThemeVariants(SelectVariant.LUMO_SMALL);
        setAriaLabel(getTranslation("shell.season"));
        setItems(choices);
        setItemLabelGenerator(SeasonChip.Choice::name);
        choices.stream().filter(SeasonChip.Choice::chosen).findFirst().ifPresent(this::show);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choose.accept(change.getValue());
                getUI().ifPresent(ui -> ui.getPage().setLocation("./"));
            }
        });
    }

    /** With its whole name as a title, since the bar may not have room for it. */
    private void show(SeasonChip.Choice season) {
        setValue(season);
        getElement().setAttribute("title", season.name());
    }
}
