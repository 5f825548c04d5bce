package vn.codau.ranking.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.organisation.cluster.Member;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;
import vn.codau.uikit.Notices;
import vn.codau.uikit.OpinionsField;
import vn.codau.uikit.Pickers;

/** Asks for what a command about a unit or a cluster needs; stays open with all that was typed when it is refused. */
public final class RankingActionDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("ranking.ask.reason"));
    private final TextField document = new TextField(getTranslation("ranking.ask.document"));
    private final OpinionsField opinions = new OpinionsField();
    private final DatePicker day = Pickers.day(getTranslation("ranking.ask.day"));
    private final Select<Member> unit = new Select<>();

    public RankingActionDialog(String title, Consumer<RankingActionDialog> command, Runnable afterwards) {
        setHeaderTitle(title);
        addClassName("ranking-dialog");
        reason.setMaxLength(Longest.REASON);
        document.setMaxLength(Longest.DOCUMENT);
        unit.setLabel(getTranslation("ranking.column.unit"));
        unit.setItemLabelGenerator(Member::name);
        add(reason);
        var confirm = new Button(title, click -> {
            try {
                command.accept(this);
            } catch (DomainProblem refused) {
                Notices.refused(refused);
                return;
            }
            close();
            afterwards.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ranking.ask.cancel"), click -> close()), confirm);
    }

    public RankingActionDialog withDocument() {
        add(document);
        return this;
    }

    /** Where several people decide, of whom not all may agree. */
    public RankingActionDialog withOpinions() {
        add(opinions);
        return this;
    }

    public RankingActionDialog withDay(LocalDate proposed) {
        day.setValue(proposed);
        day.setRequiredIndicatorVisible(true);
        addComponentAsFirst(day);
        return this;
    }

    public RankingActionDialog withUnit(List<Member> choices) {
        unit.setItems(choices);
        unit.setValue(choices.getFirst());
        addComponentAsFirst(unit);
        return this;
    }

    public RankingActionDialog withoutReason() {
        remove(reason);
        return this;
    }

    public String reason() {
        return reason.getValue();
    }

    public String document() {
        return document.getValue();
    }

    public OtherOpinions opinions() {
        return opinions.typed();
    }

    public LocalDate day() {
        return day.getOptionalValue().orElse(LocalDate.MIN);
    }

    public Member unit() {
        return unit.getValue();
    }
}
