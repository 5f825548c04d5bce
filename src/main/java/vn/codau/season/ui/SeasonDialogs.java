package vn.codau.season.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.codau.platform.time.Vietnam;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.ExtendDeadline;
import vn.codau.season.plan.PhaseSpan;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.UnitChoices;
import vn.codau.shared.Longest;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Pickers;
import vn.codau.uikit.RecordForm;

/** What the standing body does with one season. */
final class SeasonDialogs {

    private final Seasons seasons;
    private final Season season;
    private final Runnable afterwards;
    private final Div words = new Div();

    SeasonDialogs(Seasons seasons, Season season, Runnable afterwards) {
        this.seasons = seasons;
        this.season = season;
        this.afterwards = afterwards;
    }

    void change() {
        var form = new SeasonForm();
        form.show(season.details());
        form.dialog("season.action.change", details -> {
                    seasons.change(season.id(), season.version(), details);
                    done("season.done.changed");
                })
                .open();
    }

    void copy(Consumer<String> open) {
        var form = new SeasonForm();
        form.showNext(season.details());
        form.dialog("season.action.copy", details -> {
                    seasons.copy(season.id(), details);
                    Notices.done("season.done.created", details.name());
                    open.accept(details.code());
                })
                .open();
    }

    void schedule() {
        var form = new DatesForm(season.plan().windows());
        var dialog = new ActionDialog(
                "season.action.schedule",
                () -> seasons.schedule(
                        season.id(), season.version(), form.windows().orElseThrow()),
                form);
        dialog.setWidth("60rem");
        dialog.when(() -> form.windows().isPresent());
        dialog.then(() -> done("season.done.scheduled"));
        dialog.open();
    }

    void close(Instant now) {
        var phase = text("season.phase." + season.plan().phaseAt(now).name());
        var blockers = seasons.blockers(season.id());
        var reason = reason();
        var dialog = new ActionDialog(
                "season.action.close",
                () -> seasons.closePhase(season.id(), season.version(), reason.getValue()),
                new Paragraph(text(blockers.isEmpty() ? "season.close.ready" : "season.close.blocked", phase)),
                blockers(blockers),
                reason);
        dialog.requiring(reason);
        dialog.then(() -> done("season.done.closed"));
        dialog.open();
    }

    void reopen() {
        var phase = phases();
        var until = Pickers.moment(text("season.field.until"));
        var reason = reason();
        var dialog = new ActionDialog(
                "season.action.reopen",
                () -> seasons.reopen(
                        season.id(),
                        season.version(),
                        phase.getValue(),
                        Vietnam.instantOf(until.getValue()),
                        reason.getValue()),
                phase,
                until,
                reason);
        dialog.requiring(phase).requiring(until).requiring(reason);
        dialog.then(() -> done("season.done.reopened"));
        dialog.open();
    }

    void extend(List<UnitChoices.Choice> units) {
        var unit = new ComboBox<UnitChoices.Choice>(text("season.field.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitChoices.Choice::name);
        var phase = phases();
        var until = Pickers.moment(text("season.field.until"));
        var approver = new TextField(text("season.field.approver"));
        approver.setMaxLength(Longest.NAMED);
        var reason = reason();
        var form = new RecordForm<>(ExtendDeadline.class);
        var binder = form.binder();
        var missing = text("season.field.required");
        Pickers.require(until);
        binder.forField(unit)
                .asRequired(missing)
                .withConverter(UnitChoices.Choice::unit, id -> choice(units, id))
                .bind("unit");
        binder.forField(phase).asRequired(missing).bind("phase");
        binder.forField(until)
                .withValidator(Objects::nonNull, missing)
                .withConverter(Vietnam::instantOf, Vietnam::timeOf)
                .bind("until");
        binder.forField(approver).asRequired(missing).bind("approver");
        binder.forField(reason).asRequired(missing).bind("reason");
        var dialog = ActionDialog.over(
                form,
                "season.action.extend",
                asked -> seasons.extend(season.id(), season.version(), asked),
                unit,
                phase,
                until,
                approver,
                reason);
        dialog.then(() -> done("season.done.extended"));
        dialog.open();
    }

    private static UnitChoices.Choice choice(List<UnitChoices.Choice> units, UnitId id) {
        return units.stream().filter(one -> one.unit().equals(id)).findFirst().orElseThrow();
    }

    private Select<Phase> phases() {
        var phase = new Select<Phase>();
        phase.setLabel(text("season.field.phase"));
        phase.setItems(season.plan().spans().stream()
                .map(PhaseSpan::phase)
                .filter(item -> item != Phase.CLOSED)
                .toList());
        phase.setItemLabelGenerator(item -> text("season.phase." + item.name()));
        return phase;
    }

    private TextArea reason() {
        var reason = new TextArea(text("season.field.reason"));
        reason.setMaxLength(Longest.REASON);
        return reason;
    }

    private Component blockers(List<PhaseBlocker> blockers) {
        var list = new UnorderedList();
        blockers.forEach(blocker -> list.add(new ListItem(new Anchor(
                blocker.route(), text(blocker.key(), blocker.arguments().toArray())))));
        return list;
    }

    private void done(String key) {
        Notices.done(key, season.details().name());
        afterwards.run();
    }

    private String text(String key, Object... arguments) {
        return words.getTranslation(key, arguments);
    }
}
