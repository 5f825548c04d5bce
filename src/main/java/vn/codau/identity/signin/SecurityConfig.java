package vn.codau.identity.signin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import vn.codau.identity.account.IdentitySettings;
import vn.codau.identity.session.SessionActor;
import vn.codau.identity.session.SessionGuard;
import vn.codau.identity.session.Sessions;
import vn.codau.identity.session.SignInDetails;

/** The security of every request. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(IdentitySettings.class)
class SecurityConfig {

    private static final String LOGIN = "/login";
    private static final String FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
    private static final long YEAR = Duration.ofDays(365).toSeconds();

    private final Sessions sessions;
    private final SignInRecorder recorder;
    private final IdentitySettings settings;

    SecurityConfig(Sessions sessions, SignInRecorder recorder, IdentitySettings settings) {
        this.sessions = sessions;
        this.recorder = recorder;
        this.settings = settings;
    }

    @Bean
    SecurityFilterChain portalSecurity(HttpSecurity http, RequestUtil vaadin) {
        var contexts = new HttpSessionSecurityContextRepository();
        // The one AuthenticationProvider is found as a bean; named here too, it would count every failure twice.
        http.securityContext(context -> context.securityContextRepository(contexts))
                .addFilterAfter(new SessionGuard(sessions, contexts), SecurityContextHolderFilter.class)
                // Vaadin checks a token of its own in its own requests; signing in and out has this one.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)
                        .addObjectPostProcessor(new StaleSignIn.Answered(LOGIN)))
                .headers(this::headers)
                .formLogin(this::form)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/styles/**",
                                "/fonts/**",
                                "/icons/**",
                                "/aura/**",
                                "/components/**",
                                "/webjars/**",
                                "/actuator/health")
                        .permitAll()
                        // Whose files they are is asked of the evidence itself.
                        .requestMatchers("/evidence/**")
                        .authenticated()
                        .requestMatchers("/actuator/**", "/error/**")
                        .denyAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                portal -> portal.loginView(LOGIN, LOGIN)
                        // An address that leads nowhere gets the portal's own page for that.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                        .enableCsrfConfiguration(false)
                        .addLogoutHandler(this::left));
        return http.build();
    }

    private void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(LOGIN)
                .loginProcessingUrl(LOGIN)
                .authenticationDetailsSource(SignInDetails::new)
                .failureHandler(SecurityConfig::refused);
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        // Early: Vaadin sends its page before the chain comes back.
        headers.addObjectPostProcessor(new EagerHeaders());
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.WITHOUT_INLINE_SCRIPTS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(FEATURES));
        if (settings.secure()) {
            // Whatever ends TLS in front of the portal, its users come over TLS.
            headers.httpStrictTransportSecurity(
                    hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE).maxAgeInSeconds(YEAR));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /** Back to the page, which still shows the name that was typed. */
    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        var refusal = failed instanceof SignInRefusal known ? known : SignInRefusal.wrong();
        refusal.answer(LOGIN, request, response);
    }

    private void left(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            SessionActor.signedIn(authentication).ifPresent(recorder::left);
        }
    }

    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
