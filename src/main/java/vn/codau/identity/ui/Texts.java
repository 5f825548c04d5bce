package vn.codau.identity.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.codau.identity.HeldGrant;
import vn.codau.shared.Role;

/** How this module's screens say roles and times. */
final class Texts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Texts() {}

    static String role(Role role) {
        return UI.getCurrentOrThrow().getTranslation("identity.role." + role.name());
    }

    static String grant(HeldGrant held) {
        var role = role(held.grant().role());
        return held.scopeName().isEmpty() ? role : role + " – " + held.scopeName();
    }

    static String time(Instant time) {
        return TIME.format(time);
    }
}
