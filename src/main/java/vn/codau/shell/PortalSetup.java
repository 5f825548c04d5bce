package vn.codau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import vn.codau.monitoring.RequestId;

/** Sets up what the framework does around the screens: the page's frame, its language, and what it says by itself. */
@Component
class PortalSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final I18NProvider texts;

    PortalSetup(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        event.addIndexHtmlRequestListener(this::frame);
        service.setSystemMessagesProvider(this::systemMessages);
        service.addSessionInitListener(started -> {
            started.getSession().setLocale(Language.of(started.getRequest()).locale());
            started.getSession().setErrorHandler(new UnexpectedProblems());
        });
        service.addUIInitListener(started -> speak(started.getUI()));
    }

    private void frame(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var page = response.getDocument();
        page.child(0).attr("lang", Language.of(request).code());
        page.child(0).attr(Scheme.ATTRIBUTE, Scheme.of(request).code());
        link(page, "icon", "icons/favicon.svg").attr("type", "image/svg+xml");
        for (var subset : new String[] {"latin", "vietnamese"}) {
            link(page, "preload", "fonts/be-vietnam-pro-" + subset + "-400-normal.woff2")
                    .attr("as", "font")
                    .attr("type", "font/woff2")
                    .attr("crossorigin", "");
        }
        for (var component : new String[] {"codau-countdown", "codau-save-state", "codau-print"}) {
            page.head().appendElement("script").attr("type", "module").attr("src", "components/" + component + ".js");
        }
        page.head()
                .appendElement("meta")
                .attr("name", "codau-print-note")
                .attr(
                        "content",
                        text("shell.print.partial", Language.of(request).locale()));
    }

    private static org.jsoup.nodes.Element link(Document page, String rel, String href) {
        return page.head().appendElement("link").attr("rel", rel).attr("href", href);
    }

    private void speak(UI ui) {
        ui.setLocale(Language.of(VaadinRequest.getCurrent()).locale());
        var lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("shell.connection.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
    }

    private SystemMessages systemMessages(SystemMessagesInfo info) {
        var locale = Language.of(info.getRequest()).locale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text("shell.expired.title", locale));
        messages.setSessionExpiredMessage(text("shell.expired.text", locale));
        messages.setInternalErrorCaption(text("shell.failed.title", locale));
        messages.setInternalErrorMessage(text("shell.failed.reload", locale)
                + RequestId.current()
                        .map(id -> " " + texts.getTranslation("shell.failed.number", locale, id))
                        .orElse(""));
        messages.setSyncErrorCaption(text("shell.outOfStep.title", locale));
        messages.setSyncErrorMessage(text("shell.outOfStep.text", locale));
        messages.setCookiesDisabledCaption(text("shell.noCookies.title", locale));
        messages.setCookiesDisabledMessage(text("shell.noCookies.text", locale));
        return messages;
    }

    private String text(String key, Locale locale) {
        return texts.getTranslation(key, locale);
    }
}
