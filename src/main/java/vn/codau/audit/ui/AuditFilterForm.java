package vn.codau.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.audit.AuditFilter;
import vn.codau.shared.Command;
import vn.codau.uikit.Pickers;

/** What is searched for. */
final class AuditFilterForm extends Div {

    private final List<Command> commands;
    private final TextField who = new TextField(getTranslation("audit.filter.who"));
    private final ComboBox<Command> command = new ComboBox<>(getTranslation("audit.filter.command"));
    private final TextField subject = new TextField(getTranslation("audit.filter.subject"));
    private final TextField text = new TextField(getTranslation("audit.filter.text"));
    private final DatePicker from = Pickers.day(getTranslation("audit.filter.from"));
    private final DatePicker to = Pickers.day(getTranslation("audit.filter.to"));

    AuditFilterForm(List<Command> commands, AuditWords words, Consumer<AuditFilter> search) {
        this.commands = commands.stream()
                .sorted(Comparator.comparing(item -> words.command(item.name()), Collator.getInstance(getLocale())))
                .toList();
        addClassName("audit-filter");
        command.setItems(this.commands);
        command.setItemLabelGenerator(item -> words.command(item.name()));
        command.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(who, command, subject, text, from, to);
        add(new Button(getTranslation("audit.filter.search"), click -> search.accept(typed())));
        add(new Button(getTranslation("audit.filter.clear"), click -> search.accept(AuditFilter.ALL)));
    }

    void show(AuditFilter filter) {
        who.setValue(filter.who());
        command.setValue(filter.command().orElse(null));
        subject.setValue(filter.subject());
        text.setValue(filter.text());
        from.setValue(filter.from().orElse(null));
        to.setValue(filter.to().orElse(null));
    }

    private AuditFilter typed() {
        return new AuditFilter(
                who.getValue(),
                command.getOptionalValue(),
                subject.getValue(),
                text.getValue(),
                from.getOptionalValue(),
                to.getOptionalValue());
    }

    /** The filter that an address asks for; what cannot be read in it is left out. */
    AuditFilter read(QueryParameters parameters) {
        return new AuditFilter(
                parameters.getSingleParameter("who").orElse(""),
                parameters.getSingleParameter("command").flatMap(this::command),
                parameters.getSingleParameter("subject").orElse(""),
                parameters.getSingleParameter("text").orElse(""),
                parameters.getSingleParameter("from").flatMap(AuditFilterForm::day),
                parameters.getSingleParameter("to").flatMap(AuditFilterForm::day));
    }

    static QueryParameters write(AuditFilter filter) {
        var parameters = new HashMap<String, String>();
        parameters.put("who", filter.who());
        parameters.put("command", filter.command().map(Command::name).orElse(""));
        parameters.put("subject", filter.subject());
        parameters.put("text", filter.text());
        parameters.put("from", filter.from().map(LocalDate::toString).orElse(""));
        parameters.put("to", filter.to().map(LocalDate::toString).orElse(""));
        parameters.values().removeIf(String::isBlank);
        return QueryParameters.simple(parameters);
    }

    private Optional<Command> command(String name) {
        return commands.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
