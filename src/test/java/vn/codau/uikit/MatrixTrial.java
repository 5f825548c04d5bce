package vn.codau.uikit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A screen of the tests with a matrix on it; what its table is comes from {@link TrialTables}. */
@AnonymousAllowed
public class MatrixTrial extends Page implements BeforeEnterObserver {

    static final String ROUTE = "thu-bang-diem";

    /** The table that the latest visit works on. */
    static volatile TrialScores scores = new TrialScores(TrialTables.small());

    private final Paragraph outside = new Paragraph("·");

    /** A page that has no matrix until its address says which. */
    public MatrixTrial() {
        super("uikit.brand");
        outside.setId("outside");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var name = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("bang")
                .orElse("small");
        scores = new TrialScores(TrialTables.named(name));
        setTitle("Ma trận chấm chéo: " + name);
        var matrix = new Matrix("Bảng chấm chéo", scores::table, scores, Clock.systemUTC());
        scores.shownBy(matrix);
        add(matrix, outside);
    }

    /** Adds the screen to the routes of the tests that import this, and of no others. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Routes {

        @Bean
        VaadinServiceInitListener trialRoute() {
            return started -> RouteConfiguration.forRegistry(
                            started.getSource().getRouter().getRegistry())
                    .setRoute(ROUTE, MatrixTrial.class);
        }
    }
}
