package vn.codau;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The portal. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/fonts.css")
@StyleSheet("styles/app.css")
@StyleSheet("styles/print.css")
public class Application implements AppShellConfigurator {

    /** The one clock; every deadline is read off it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
