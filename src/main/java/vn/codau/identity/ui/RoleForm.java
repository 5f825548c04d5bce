package vn.codau.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.codau.identity.grant.CriterionChoices;
import vn.codau.identity.grant.Scopes;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Role.Extent;
import vn.codau.shared.Scope;

/** Chooses a role and, by code, for what it is held. */
final class RoleForm extends Div {

    private final Scopes scopes;
    private final Select<Role> role = new Select<>();
    private final TextField code = new TextField();
    private final TextField season = new TextField();
    private final MultiSelectComboBox<CriterionChoices.Choice> criteria = new MultiSelectComboBox<>();

    RoleForm(Scopes scopes, List<Role> roles, Consumer<Grant> grant) {
        this.scopes = scopes;
        addClassName("inline-form");
        role.setLabel(getTranslation("identity.roles.role"));
        role.addClassName("role-choice");
        role.setItemLabelGenerator(Texts::role);
        role.setItems(roles.stream()
                .filter(one -> scopes.known() || one.extent() == Extent.PROVINCE)
                .toList());
        role.addValueChangeListener(change -> showScope(change.getValue()));
        season.setLabel(getTranslation("identity.roles.season"));
        code.addValueChangeListener(change -> showCriteria());
        prepareCriteria();
        showScope(null);
        var add = new Button(getTranslation("identity.roles.grant"), click -> submit(grant));
        add(role, code, season, criteria, add);
    }

    private void showScope(@Nullable Role chosen) {
        var cluster = chosen != null && chosen.extent() == Extent.CLUSTER;
        code.setVisible(chosen != null && chosen.extent() != Extent.PROVINCE);
        code.setLabel(getTranslation(cluster ? "identity.roles.cluster" : "identity.roles.unit"));
        season.setVisible(cluster);
        showCriteria();
    }

    private void prepareCriteria() {
        criteria.setLabel(getTranslation("identity.roles.criteria"));
        criteria.setHelperText(getTranslation("identity.roles.criteriaHint"));
        criteria.setPlaceholder(getTranslation("identity.roles.criteriaAll"));
        criteria.setItemLabelGenerator(one -> one.criterion().code() + " (" + one.place() + ") · " + one.title());
        criteria.addClassName("role-criteria");
    }

    /** Those that published tables name the unit for; where there are none, there is nothing to choose. */
    private void showCriteria() {
        var choices = role.getValue() == Role.SPECIALIST
                ? scopes.criteriaOf(code.getValue())
                : List.<CriterionChoices.Choice>of();
        criteria.setItems(choices);
        criteria.setVisible(!choices.isEmpty());
    }

    private void submit(Consumer<Grant> grant) {
        role.getOptionalValue()
                .ifPresent(chosen -> grant.accept(limited(scopes.grant(chosen, code.getValue(), season.getValue()))));
    }

    private Grant limited(Grant whole) {
        var chosen = criteria.getValue().stream()
                .map(CriterionChoices.Choice::criterion)
                .collect(Collectors.toSet());
        return chosen.isEmpty() || !(whole.scope() instanceof Scope.OfUnit(var unit))
                ? whole
                : new Grant(whole.role(), new Scope.OfCriteria(unit, chosen));
    }
}
