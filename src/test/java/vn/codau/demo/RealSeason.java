package vn.codau.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.download;
import static vn.codau.demo.OnScreen.file;
import static vn.codau.demo.PlayedSeason.look;
import static vn.codau.demo.PlayedSeason.standingBody;

import com.microsoft.playwright.options.FilePayload;
import vn.codau.pack.PackRun;

/** The real season of cluster 347, from its file to a seal that can be checked without the portal. */
final class RealSeason {

    private static final String REAL = "PLAYED-347";
    private static final String REAL_NAME = "Mùa thi đua thật của cụm 347";

    private final PlayedSeason season;
    private final PlayedSeals seals;

    RealSeason(PlayedSeason season, PlayedSeals seals) {
        this.season = season;
        this.seals = seals;
    }

    void aRealSeasonComesInAndIsSealed() {
        season.now();
        var page = season.screen(standingBody(), "season-import");
        page.setInputFiles(
                "vaadin-upload input[type=file]", new FilePayload("347.json", "application/json", realSeason()));
        page.getByText("Có thể nhập").waitFor();
        look(page, "import");
        button(page, "Nhập mùa thi đua").click();
        var taken = page.locator(".intake-taken");
        taken.waitFor();
        assertThat(taken.innerText()).contains("Đã nhập");
        taken.locator("a").click();
        page.waitForURL("**/seasons/" + REAL);
        PlayedSeason.choose(page, REAL_NAME);
        seals.sealForTheFirstTime(page);
        var zip = download(page, page.getByText("Tải gói đã chốt").first());
        assertThat(PackRun.verify(zip).exitCode()).isZero();
    }

    /** As it is, under a code of its own. */
    private static byte[] realSeason() {
        return new String(file("/packs/cluster-347.json"), UTF_8)
                .replaceFirst("\"code\": \"2025\"", "\"code\": \"" + REAL + "\"")
                .replaceFirst("Vì an ninh Tổ quốc 2025", REAL_NAME)
                .getBytes(UTF_8);
    }
}
