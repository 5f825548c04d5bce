package vn.codau.identity.ui;

import com.vaadin.flow.component.UI;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.shared.Role;

/** How this module's screens say roles. */
final class Texts {

    private Texts() {}

    static String role(Role role) {
        return UI.getCurrentOrThrow().getTranslation("identity.role." + role.name());
    }

    static String grant(HeldGrant held) {
        var role = role(held.grant().role());
        return held.scopeName().isEmpty() ? role : role + " – " + held.scopeName();
    }
}
