package vn.codau.monitoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.codau.criteria.Published;
import vn.codau.identity.People;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.support.PortalTest;

/** A test of the portal behind a proxy that it trusts, with what it writes into its log. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class, People.class, BrokenPage.class})
@TestPropertySource(properties = {"server.forward-headers-strategy=native", "codau.monitoring.slow=300ms"})
@ExtendWith(OutputCaptureExtension.class)
@interface WatchedPortal {}
