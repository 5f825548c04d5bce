package vn.codau.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.codau.identity.admin.PasswordLinks;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Where a one-time link leads: the first administrator, or a new password. */
@Route(value = "link", autoLayout = false)
@StyleSheet("styles/identity.css")
@AnonymousAllowed
class PasswordLinkView extends Page implements HasUrlParameter<String> {

    private final PasswordLinks links;
    private final Div content = new Div();

    PasswordLinkView(PasswordLinks links) {
        super("identity.link.title");
        this.links = links;
        getContent().addClassName("page-narrow");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        content.removeAll();
        switch (links.door(token)) {
            case PasswordLinks.Door.FirstAdministrator() -> askForAdministrator(token);
            case PasswordLinks.Door.NewPassword(var userName) -> askForPassword(token, userName);
            case PasswordLinks.Door.Closed(var byRestart) ->
                content.add(
                        byRestart
                                ? new EmptyState(getTranslation("identity.link.firstOver"))
                                : new EmptyState(getTranslation("identity.link.over"), signIn()));
        }
    }

    private void askForAdministrator(String token) {
        var details = new DetailsFields();
        var password = new PasswordFields();
        content.add(
                new Paragraph(getTranslation("identity.link.first")),
                details,
                password,
                submit(() -> password.password().ifPresent(typed -> {
                    links.createFirstAdministrator(token, details.details(), typed);
                    finish();
                })));
    }

    private void askForPassword(String token, String userName) {
        var password = new PasswordFields();
        content.add(
                new Paragraph(getTranslation("identity.link.password", userName)),
                password,
                submit(() -> password.password().ifPresent(typed -> {
                    links.setPassword(token, typed);
                    finish();
                })));
    }

    private Button submit(Runnable act) {
        var button = new Button(getTranslation("identity.link.submit"), click -> attempt(act));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (DomainProblem problem) {
            Notices.refused(problem);
        }
    }

    private void finish() {
        content.removeAll();
        content.add(new EmptyState(getTranslation("identity.link.done"), signIn()));
    }

    private Anchor signIn() {
        return new Anchor("login", getTranslation("identity.link.toSignIn"));
    }
}
