package vn.codau.support;

import jakarta.servlet.Filter;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import vn.codau.shared.Role;

/** Lets everybody in, as somebody of every role: for tests of how screens look, never of who may see them. */
@TestConfiguration(proxyBeanMethods = false)
public class OpenDoors {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.securityMatcher(request -> true)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(pretendSignIn(), SecurityContextHolderAwareRequestFilter.class)
                .build();
    }

    private static Filter pretendSignIn() {
        var roles = Stream.of(Role.values()).map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        return (request, response, chain) -> {
            var somebody = UsernamePasswordAuthenticationToken.authenticated(
                    "somebody", "", AuthorityUtils.createAuthorityList(roles));
            SecurityContextHolder.getContext().setAuthentication(somebody);
            chain.doFilter(request, response);
        };
    }
}
