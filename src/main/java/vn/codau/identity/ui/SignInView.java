package vn.codau.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import vn.codau.identity.account.TypedName;
import vn.codau.uikit.Page;

/** Signs in with a form of the browser's own, so that password keepers and the Enter key work as everywhere. */
@Route(value = "login", autoLayout = false)
@StyleSheet("styles/identity.css")
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {

    private final transient AuthenticationContext authentication;
    private final Paragraph refusal = new Paragraph();

    SignInView(AuthenticationContext authentication) {
        super("identity.signIn.title");
        this.authentication = authentication;
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var lead = new Paragraph(getTranslation("identity.signIn.lead"));
        var help = new Paragraph(getTranslation("identity.signIn.help"));
        help.addClassName("form-help");
        add(lead, refusal, form(), help);
        getContent().addClassName("page-narrow");
    }

    private Component form() {
        var name = field("username", "identity.signIn.name", "text", "username");
        var typed = typedName();
        name.setValue(typed);
        var password = field("password", "identity.signIn.password", "password", "current-password");
        (typed.isEmpty() ? name : password).getElement().setAttribute("autofocus", true);
        var submit = new NativeButton(getTranslation("identity.signIn.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("form-submit");
        var form = new Div();
        form.addClassName("browser-form");
        var element = new Element("form");
        element.setAttribute("method", "post").setAttribute("action", "login");
        token().ifPresent(token -> element.appendChild(hidden(token)));
        element.appendChild(
                label(name, "identity.signIn.name"),
                name.getElement(),
                label(password, "identity.signIn.password"),
                password.getElement(),
                submit.getElement());
        form.getElement().appendChild(element);
        return form;
    }

    private Input field(String name, String label, String type, String autocomplete) {
        var field = new Input();
        field.setId("sign-in-" + name);
        field.setType(type);
        Map.of("name", name, "autocomplete", autocomplete, "maxlength", "254", "aria-label", getTranslation(label))
                .forEach(field.getElement()::setAttribute);
        field.getElement().setAttribute("required", true);
        field.getElement().setAttribute("autocapitalize", "none");
        return field;
    }

    private Element label(Input field, String key) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(field);
        return label.getElement();
    }

    private static Element hidden(CsrfToken token) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", token.getParameterName())
                .setAttribute("value", token.getToken());
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }

    /** What was typed before a refusal, once. */
    private static String typedName() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getSession())
                .map(session -> {
                    var typed = session.getAttribute(TypedName.ATTRIBUTE);
                    session.removeAttribute(TypedName.ATTRIBUTE);
                    return typed;
                })
                .map(Object::toString)
                .orElse("");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("error")) {
            refuse("identity.signIn.wrong");
        } else if (query.containsKey("norole")) {
            refuse("identity.signIn.noRole");
        } else if (query.containsKey("stale")) {
            refuse("identity.signIn.stale");
        } else if (query.containsKey("busy")) {
            refuse("identity.signIn.busy");
        } else if (query.containsKey("wait")) {
            refuse("identity.signIn.wait", seconds(query.get("wait")));
        }
    }

    private void refuse(String key, Object... arguments) {
        refusal.setText(getTranslation(key, arguments));
        refusal.setVisible(true);
    }

    private static int seconds(List<String> values) {
        var digits = values.getFirst();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
    }
}
