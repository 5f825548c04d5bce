package vn.codau.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.codau.identity.Scopes;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Role.Extent;

/** Chooses a role and, by code, for what it is held. */
final class RoleForm extends Div {

    private final Scopes scopes;
    private final Select<Role> role = new Select<>();
    private final TextField code = new TextField();
    private final TextField season = new TextField();

    RoleForm(Scopes scopes, List<Role> roles, Consumer<Grant> grant) {
        this.scopes = scopes;
        addClassName("inline-form");
        role.setLabel(getTranslation("identity.roles.role"));
        role.setItemLabelGenerator(Texts::role);
        role.setItems(roles.stream()
                .filter(one -> scopes.known() || one.extent() == Extent.PROVINCE)
                .toList());
        role.addValueChangeListener(change -> showScope(change.getValue()));
        season.setLabel(getTranslation("identity.roles.season"));
        showScope(null);
        var add = new Button(getTranslation("identity.roles.grant"), click -> submit(grant));
        add(role, code, season, add);
    }

    private void showScope(@Nullable Role chosen) {
        var cluster = chosen != null && chosen.extent() == Extent.CLUSTER;
        code.setVisible(chosen != null && chosen.extent() != Extent.PROVINCE);
        code.setLabel(getTranslation(cluster ? "identity.roles.cluster" : "identity.roles.unit"));
        season.setVisible(cluster);
    }

    private void submit(Consumer<Grant> grant) {
        role.getOptionalValue()
                .ifPresent(chosen -> grant.accept(scopes.grant(chosen, code.getValue(), season.getValue())));
    }
}
