package vn.codau.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.codau.identity.admin.OwnAccount;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.identity.session.OwnSession;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** One's own roles, password and sessions. */
@Route("account")
@PermitAll
class OwnAccountView extends Page {

    private final OwnAccount own;
    private final Grid<OwnSession> sessions = new Grid<>();

    OwnAccountView(OwnAccount own) {
        super("identity.own.title");
        this.own = own;
        var details = own.details();
        add(new Paragraph(getTranslation("identity.own.who", details.fullName(), details.userName())));
        add(roles(), password(), sessions());
    }

    private Component roles() {
        var acting = own.acting();
        var list = new UnorderedList();
        own.grants().forEach(held -> list.add(role(held, held.equals(acting))));
        return section("identity.own.roles", list);
    }

    private ListItem role(HeldGrant held, boolean acting) {
        var item = new ListItem(new Span(Texts.grant(held)), new Span(" "));
        if (acting) {
            item.add(new StatusBadge(getTranslation("identity.own.acting"), Tone.GOOD));
        } else {
            item.add(new Button(
                    getTranslation("identity.own.switch"),
                    click -> attempt(() -> {
                        own.switchTo(held.id());
                        getUI().ifPresent(ui -> ui.getPage().setLocation("account"));
                    })));
        }
        return item;
    }

    private Component password() {
        var current = new PasswordField(getTranslation("identity.password.current"));
        current.getElement().setAttribute("autocomplete", "current-password");
        var wanted = new PasswordFields();
        var change = new Button(
                getTranslation("identity.own.changePassword"),
                click -> wanted.password()
                        .ifPresent(typed -> attempt(() -> {
                            own.changePassword(current.getValue(), typed);
                            current.clear();
                            wanted.clear();
                            sessions.setItems(own.sessions());
                            Notices.done("identity.own.passwordChanged");
                        })));
        var form = new Div(current, wanted, change);
        form.addClassName("narrow-form");
        return section("identity.own.password", form);
    }

    private Component sessions() {
        sessions.addColumn(session -> Moments.shown(session.startedAt()))
                .setHeader(getTranslation("identity.session.started"));
        sessions.addColumn(session -> Moments.shown(session.lastSeenAt()))
                .setHeader(getTranslation("identity.session.lastSeen"));
        sessions.addColumn(OwnSession::address).setHeader(getTranslation("identity.session.address"));
        sessions.addColumn(OwnSession::browserName)
                .setHeader(getTranslation("identity.session.browser"))
                .setFlexGrow(3)
                .setTooltipGenerator(OwnSession::browser);
        sessions.addComponentColumn(this::end).setHeader(getTranslation("identity.session.action"));
        sessions.setAllRowsVisible(true);
        sessions.setItems(own.sessions());
        return section("identity.own.sessions", new Paragraph(getTranslation("identity.own.sessionsHelp")), sessions);
    }

    private Component end(OwnSession session) {
        if (session.current()) {
            return new StatusBadge(getTranslation("identity.session.current"), Tone.GOOD);
        }
        return new Button(
                getTranslation("identity.session.end"),
                click -> attempt(() -> {
                    own.endSession(session.id());
                    sessions.setItems(own.sessions());
                    Notices.done("identity.session.ended");
                }));
    }

    private Section section(String titleKey, Component... content) {
        var section = new Section(new H2(getTranslation(titleKey)));
        section.add(content);
        return section;
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainProblem problem) {
            Notices.refused(problem);
        }
    }
}
