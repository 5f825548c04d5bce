package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

@Import({OpenDoors.class, MatrixTrial.Routes.class})
class MatrixBrowserTests extends BrowserTest {

    static Stream<Look> looks() {
        return Stream.of(
                new Look(1440, "vi", "light"),
                new Look(1440, "en", "dark"),
                new Look(1024, "vi", "light"),
                new Look(390, "vi", "light"),
                new Look(390, "en", "dark"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isLegibleAndAccessible(Look look) {
        for (var table : new String[] {"large", "small", "specialist"}) {
            var page = open(MatrixTrial.ROUTE + "?bang=" + table, look);
            page.locator(".matrix-cell[tabindex='0']").waitFor();
            page.locator(".matrix-cell[tabindex='0']").focus();
            picture(page, "matrix-" + table + "-" + look);
            expectNoSidewaysScrolling(page);
            expectAccessible(page);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void asksBeforeABlockIsWritten(Look look) {
        var page = open(MatrixTrial.ROUTE + "?bang=small", look);
        page.locator(".matrix-cell[tabindex='0']").focus();
        page.evaluate("""
                () => {
                  const data = new DataTransfer();
                  data.setData("text/plain", "9,5\\t8\\n7.5\\t11\\nA\\tZ\\n1;2\\t3");
                  document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }""");
        page.locator("dialog.matrix-dialog").waitFor();
        picture(page, "matrix-paste-" + look);
        expectAccessible(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.matrix-dialog").count()).isZero();
    }
}
