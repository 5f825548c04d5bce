package vn.codau.demo;

import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.look;
import static vn.codau.demo.PlayedSeason.standingBody;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.Snapshots;

/** How a season is sealed on its screen, and what the portal says about its seals. */
final class PlayedSeals {

    private final PlayedSeason season;
    private final Snapshots snapshots;

    PlayedSeals(PlayedSeason season, Snapshots snapshots) {
        this.season = season;
        this.snapshots = snapshots;
    }

    void sealForTheFirstTime(Page page) {
        season.go(page, "snapshots");
        button(page, "Chốt kết quả").click();
        confirm(page, "Chốt kết quả");
        told(page, "Đã chốt bản số 1");
    }

    void sealAnew(Page page, String reason, int number) {
        season.go(page, "snapshots");
        button(page, "Chốt kết quả").click();
        fill(page, "Lý do", reason);
        confirm(page, "Chốt kết quả");
        told(page, "Đã chốt bản số " + number);
    }

    Snapshot seal(int number) {
        var seals = new ArrayList<Snapshot>();
        season.as(standingBody(), () -> seals.addAll(snapshots.of(season.id())));
        return seals.stream().filter(one -> one.number() == number).findFirst().orElseThrow();
    }

    /** What the portal says to whoever follows a paper's code. */
    String check(int number) {
        var seal = seal(number);
        var page = season.visitor("check/" + seal.id() + "/" + seal.shortHash());
        look(page, "check-" + number);
        return page.locator("body").innerText();
    }
}
