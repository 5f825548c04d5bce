package vn.codau.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class RequestIdsTests {

    private static final String PROXYS = "5f0c4e0f1b2a3c4d5e6f708192a3b4c5";
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private final List<String> seen = new ArrayList<>();
    private final FilterChain rest =
            (request, response) -> seen.add(RequestId.current().orElse("none"));

    @Test
    void believesAProxyThatTheServerBelieves() throws Exception {
        assertThat(id(true, fromProxy(PROXYS))).isEqualTo(PROXYS);
    }

    @Test
    void believesNobodyUnlessThatIsSaid() throws Exception {
        assertThat(id(false, fromProxy(PROXYS))).matches("[0-9a-f]{16}");
        var direct = new MockHttpServletRequest();
        direct.addHeader(RequestId.HEADER, PROXYS);
        assertThat(id(true, direct)).matches("[0-9a-f]{16}");
        assertThat(id(true, new MockHttpServletRequest())).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "12345678\" level=ERROR", "abcdefgh\nfake", "Nguyễn Văn A", "x=12345678"})
    void believesNothingThatIsNotWellFormed(String said) throws Exception {
        assertThat(id(true, fromProxy(said))).matches("[0-9a-f]{16}");
        assertThat(id(true, fromProxy("a".repeat(65)))).matches("[0-9a-f]{16}");
    }

    @Test
    void everyRequestHasItsOwnAndLeavesNone() throws Exception {
        var request = new MockHttpServletRequest();
        var first = id(true, request);
        assertThat(id(true, request)).as("dispatched again").isEqualTo(first);
        assertThat(id(true, new MockHttpServletRequest())).isNotEqualTo(first);
        assertThat(MDC.get(RequestId.KEY)).isNull();
    }

    @Test
    void workInTheBackgroundHasItsOwn() {
        var work = RequestId.ofItsOwn(() -> seen.add(RequestId.current().orElse("none")));
        RequestId.under(PROXYS, work);
        work.run();
        assertThat(seen).hasSize(2).doesNotContain("none", PROXYS).doesNotHaveDuplicates();
        assertThat(RequestId.current()).isEmpty();
    }

    @Test
    void tellsOnceWhatLeavesThePortal(CapturedOutput log) {
        var ids = new RequestIds(true);
        FilterChain broken = (request, response) -> {
            var failure = new IllegalStateException("một");
            Failures.log(failure);
            throw new ServletException(failure);
        };
        assertThatThrownBy(() -> ids.doFilter(fromProxy(PROXYS), new MockHttpServletResponse(), broken))
                .isInstanceOf(ServletException.class);
        assertThat(log.getOut().lines().filter(line -> line.contains("nobody expected this")))
                .hasSize(1);
        assertThatThrownBy(() -> ids.doFilter(fromProxy(PROXYS), new MockHttpServletResponse(), broken))
                .isInstanceOf(ServletException.class);
        assertThat(log.getOut().lines().filter(line -> line.contains("nobody expected this")))
                .as("of another request")
                .hasSize(2);
    }

    @Test
    void saysNothingOfVisitorsWhoLeave(CapturedOutput log) {
        FilterChain left = (request, response) -> {
            throw new ClientAbortException(new IOException("Broken pipe"));
        };
        assertThatThrownBy(() -> new RequestIds(true).doFilter(fromProxy(PROXYS), new MockHttpServletResponse(), left))
                .isInstanceOf(ClientAbortException.class);
        assertThat(log).doesNotContain("nobody expected this");
    }

    private String id(boolean trusts, MockHttpServletRequest request) throws IOException, ServletException {
        var response = new MockHttpServletResponse();
        new RequestIds(trusts).doFilter(request, response, rest);
        assertThat(response.getHeader(RequestId.HEADER)).isEqualTo(seen.getLast());
        return seen.getLast();
    }

    private static MockHttpServletRequest fromProxy(String id) {
        var request = new MockHttpServletRequest();
        request.setAttribute(FORWARDED, true);
        request.addHeader(RequestId.HEADER, id);
        return request;
    }
}
