package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.demo.OnScreen.button;
import static vn.codau.demo.OnScreen.confirm;
import static vn.codau.demo.OnScreen.fill;
import static vn.codau.demo.OnScreen.moment;
import static vn.codau.demo.OnScreen.pick;
import static vn.codau.demo.OnScreen.told;
import static vn.codau.demo.PlayedSeason.CODE;
import static vn.codau.demo.PlayedSeason.look;
import static vn.codau.demo.PlayedSeason.standingBody;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.rank.Standing;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.Verification;

/** What an inspection finds after the seal is another seal, beside the old one. */
final class PlayedCorrection {

    private final PlayedSeason season;
    private final PlayedSeals seals;
    private final Verification verification;
    private final RankingQueries rankings;

    PlayedCorrection(PlayedSeason season, PlayedSeals seals, Verification verification, RankingQueries rankings) {
        this.season = season;
        this.seals = seals;
        this.verification = verification;
        this.rankings = rankings;
    }

    /** The last of the cluster, so that its leading unit, and with it the Council's list, stays. */
    void aCorrectionIsANewSeal() {
        season.at("2022-02-15T02:00:00Z");
        var page = season.screen(standingBody(), "seasons/" + CODE);
        button(page, "Mở lại giai đoạn").click();
        pick(page, "Giai đoạn", "Thẩm định");
        moment(page, "2022-02-16T17:00");
        fill(page, "Lý do", "Kết luận thanh tra số 07/KL-TTT");
        confirm(page, "Mở lại giai đoạn");
        told(page, "Đã mở lại giai đoạn");
        var last = new ArrayList<String>();
        season.as(
                standingBody(),
                () -> rankings.ranking(season.cluster("ND").id()).ranking().standings().stream()
                        .filter(Standing::isGraded)
                        .map(Standing::unit)
                        .forEach(last::add));
        var place = new Verified.Place(
                season.cluster("ND").id(), season.unit("ND", last.getLast()).unit(), "I.3");
        season.as(standingBody(), () -> {
            verification.claim(place);
            verification.propose(new Verified.Propose(place, CellValue.of("10"), "Theo kết luận thanh tra", List.of()));
        });
        var second = season.colleague(standingBody());
        season.as(
                second,
                () -> verification.confirm(new Verified.Confirm(
                        place, verification.view(place).now().version())));
        season.at("2022-02-17T02:00:00Z");
        page = season.screen(standingBody(), "snapshots");
        seals.sealAnew(page, "Đính chính theo kết luận thanh tra", 3);
        pick(page, "Bản trước", "Bản số 2");
        button(page, "So sánh").click();
        page.getByText("I.3: ").first().waitFor();
        look(page, "compared");
        assertThat(seals.check(2)).contains("Đã được thay thế");
        assertThat(seals.check(3)).contains("Còn giá trị");
    }
}
