package vn.codau.evidence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.evidence.ui.EvidenceCriterion;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.evidence.ui.EvidencePanel;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.uikit.Page;

/** A page with nothing but the panel, as a screen of scores would have it beside a field. */
@TestConfiguration(proxyBeanMethods = false)
class PanelPage {

    static final String ROUTE = "test-evidence-panel";
    static final String CRITERION = "I.1";
    static final List<EvidenceCriterion> CRITERIA = List.of(
            new EvidenceCriterion(CRITERION, "Thực hiện nhiệm vụ phát triển kinh tế - xã hội"),
            new EvidenceCriterion("II.2", "Công tác cải cách hành chính"));

    private static @Nullable EvidenceOf of;
    private static EvidenceRights rights = EvidenceRights.READ_ONLY;

    /** What the page shows from now on. */
    static void showing(EvidenceOf whose, EvidenceRights allowed) {
        of = whose;
        rights = allowed;
    }

    /** Nobody's: the header shows none. */
    @Bean
    @Primary
    AccountMenu nobodysMenu() {
        return Mockito.mock(AccountMenu.class);
    }

    @Bean
    VaadinServiceInitListener panelRoute() {
        return event -> {
            var routes = RouteConfiguration.forApplicationScope();
            if (!routes.isPathAvailable(ROUTE)) {
                routes.setRoute(ROUTE, View.class);
            }
        };
    }

    /** The page. */
    @AnonymousAllowed
    static class View extends Page {

        private final EvidenceQueries queries;
        private final EvidencePanel panel;

        View(EvidencePages pages, EvidenceQueries queries) {
            super("evidence.panel.label");
            this.queries = queries;
            panel = pages.panel(CRITERIA, this::read);
            var column = new Div(panel);
            column.getStyle().set("max-inline-size", "34rem");
            add(column);
            read();
        }

        private void read() {
            var whose = Objects.requireNonNull(of);
            panel.show(whose, CRITERION, queries.of(whose.cluster(), whose.unit()), rights);
        }
    }
}
