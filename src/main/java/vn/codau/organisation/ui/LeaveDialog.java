package vn.codau.organisation.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.RemoveMember;
import vn.codau.uikit.Pickers;

/** Asks when and why a unit leaves its cluster, and where to. */
final class LeaveDialog extends FormDialog<LeaveForm> {

    /**
     * Empty but for the day.
     *
     * @param targets where it may go; empty if it only leaves
     */
    LeaveDialog(String title, List<ClusterView> targets, LocalDate proposed, Predicate<LeaveForm> save) {
        super(title, LeaveForm.class, save);
        var to = new Select<ClusterView>();
        to.setLabel(getTranslation("organisation.member.to"));
        to.setItems(targets);
        to.setItemLabelGenerator(ClusterView::name);
        to.setVisible(!targets.isEmpty());
        var on = Pickers.day(
                getTranslation(targets.isEmpty() ? "organisation.member.leavesOn" : "organisation.member.movesOn"));
        var reason = new TextArea(getTranslation("organisation.member.reason"));
        reason.setMaxLength(RemoveMember.LONGEST_REASON);
        var target = binder().forField(to);
        (targets.isEmpty() ? target : target.asRequired(required())).bind("to");
        binder().forField(on).asRequired(required()).bind("on");
        binder().forField(reason).asRequired(required()).bind("reason");
        fields(to, on, reason);
        on.setValue(proposed);
    }
}
