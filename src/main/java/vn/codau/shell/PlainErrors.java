package vn.codau.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import vn.codau.monitoring.RequestId;

/**
 * Writes the request's id on the page for what fails outside of every screen, such as a download. Pages for what is asked for
 * wrongly stay as they lie in {@code frontend/static/error}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainErrors implements ErrorViewResolver {

    private static final ClassPathResource PAGE = new ClassPathResource("META-INF/resources/error/5xx.html");
    private static final String PLACE_OF_ID = "{id}";

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status.is5xxServerError() ? new ModelAndView(failed()) : null;
    }

    private static View failed() {
        return (model, request, response) -> {
            response.setContentType("text/html; charset=utf-8");
            response.getWriter().append(page());
        };
    }

    private static String page() throws IOException {
        return PAGE.getContentAsString(StandardCharsets.UTF_8)
                .replace(PLACE_OF_ID, RequestId.current().orElse("-"));
    }
}
