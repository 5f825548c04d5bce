package vn.codau.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.Proposal;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.platform.time.Vietnam;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.input.UnitStandings;
import vn.codau.ranking.standing.PlaceHold;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Phase;
import vn.codau.shared.Stale;

/** Ten clusters, so that two units may be proposed; on MariaDB. */
class FlagProposalsTests extends CouncilFixture {

    @Autowired
    private FlagProposals proposals;

    @Autowired
    private UnitStandings standings;

    @Autowired
    private SealedSeasons papers;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private JdbcClient database;

    @Test
    void oneUnitAboveTheCapIsRefusedByTheServiceAndByTheDatabase() {
        chosenAndSealed();
        assertRefused(Reason.ABOVE_CAP, () -> propose("CS1A", "CS2A", "CS3A"));
        propose("CS1A", "CS2A");
        assertRefused(Reason.ABOVE_CAP, () -> propose("CS3A"));
        for (var number : List.of(3, 0, -1)) {
            assertThatThrownBy(() -> insertPlace(number, 2)).isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> insertPlace(3, 3)).isInstanceOf(DataAccessException.class);
        assertThat(selection().places()).extracting(FlagPlace::unit).containsExactly("CS1A", "CS2A");
    }

    @Test
    void onlyChosenUnitsAreProposedAndOnlyOnceTheChoiceIsSealed() {
        sealed(clusters(10));
        assertRefused(Reason.NO_RECORD, () -> propose("CS1A"));
        vote(15, 15, 15, 14, 13, 12, 11, 1, 1, 1, 1, 1);
        assertRefused(Reason.CHOICE_NOT_SEALED, () -> propose("CS1A"));
        sealing.seal(season, "Theo " + MINUTES);
        assertRefused(Reason.NOT_CHOSEN, () -> propose("CS3A"));
        assertRefused(Reason.NOT_CHOSEN, () -> propose("CS1B"));
        propose("CS1A");
        assertThatThrownBy(() -> propose("CS1A")).isInstanceOf(Stale.class);
    }

    @Test
    void whoeverIsHeldNowIsNotProposed() {
        chosenAndSealed();
        standings.hold(new PlaceHold(cluster("K1"), unit("CS1A"), "Thanh tra", "01/QĐ", Vietnam.today(clock)));
        assertRefused(Reason.HELD, () -> propose("CS1A"));
        propose("CS2A");
    }

    @Test
    void aPlaceThatIsGivenUpStaysEmptyUntilTheCouncilDecidesAnew() {
        chosenAndSealed();
        propose("CS1A", "CS2A");
        end("CS1A", FlagPlace.State.WITHDRAWN, 1);
        assertThatThrownBy(() -> end("CS2A", FlagPlace.State.REFUSED, 7)).isInstanceOf(Stale.class);
        assertRefused(Reason.UNKNOWN_PLACE, () -> end("CS1A", FlagPlace.State.REFUSED, 2));
        assertRefused(Reason.ABOVE_CAP, () -> propose("CS3A"));
        sealing.seal(season, "Đính chính");
        assertRefused(Reason.ENDED, () -> propose("CS1A"));
        assertRefused(Reason.NOT_CHOSEN, () -> propose("CS3A"));
        vote(15, 15, 15, 14, 13, 12, 10, 1, 1, 1, 1, 1);
        sealing.seal(season, "Sửa biên bản của cuộc họp cũ");
        assertRefused(Reason.ENDED, () -> propose("CS1A"));
        document = "09/BB-HĐTĐKT";
        vote(15, 15, 14, 1, 15, 12, 11, 1, 1, 1, 1, 1);
        sealing.seal(season, "Hội đồng xét lại");
        propose("CS3A", "CS1A");
        assertThat(selection().places()).extracting(FlagPlace::unit).containsExactly("CS3A", "CS1A");
    }

    @Test
    void theUnitOfAPlaceCannotBeChangedInTheDatabase() {
        chosenAndSealed();
        propose("CS1A");
        var grants = database.sql("show grants").query(String.class).list();
        assertThat(grants)
                .filteredOn(grant -> grant.contains("`flag_place`"))
                .singleElement()
                .asString()
                .doesNotContain("unit_code")
                .doesNotContain("DELETE");
    }

    @Test
    void theProvincesLetterNamesWhoIsProposedAndNobodyElse() {
        chosenAndSealed();
        assertThat(desk.obstacle(paper(), PaperOf.province())).isPresent();
        propose("CS1A", "CS2A");
        assertThat(letter()).contains("Đơn vị CS1A").contains("Đơn vị CS2A").doesNotContain("Đơn vị CS3A");
        end("CS1A", FlagPlace.State.REFUSED, 1);
        assertThat(letter()).doesNotContain("Đơn vị CS1A").contains("Đơn vị CS2A");
        assertThat(paper().proposals())
                .contains(new Proposal("CS1A", Proposal.Award.PROVINCIAL_FLAG))
                .contains(new Proposal("CS2A", Proposal.Award.GOVERNMENT_FLAG))
                .contains(new Proposal("CS3A", Proposal.Award.PROVINCIAL_FLAG));
        at(Phase.CLOSED);
        assertThatThrownBy(() -> propose("CS3A")).isInstanceOf(PhaseClosed.class);
        end("CS2A", FlagPlace.State.REFUSED, 1);
    }

    private SealedSeason paper() {
        return papers.find(selection().snapshot().id().value()).orElseThrow();
    }

    private String letter() {
        var of = new PaperOf(Paper.PROVINCE_LETTER, "");
        var season = paper();
        return text(
                desk.print(season, of, Format.DOCX, desk.usualIssue(season, of)).content());
    }

    private static String text(byte[] word) {
        try (var entries = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(entries.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        throw new AssertionError("no document");
    }

    private void chosenAndSealed() {
        sealed(clusters(10));
        vote(15, 15, 15, 14, 13, 12, 11, 1, 1, 1, 1, 1);
        sealing.seal(season, "Theo " + MINUTES);
    }

    private void propose(String... units) {
        proposals.propose(season, selection().snapshot().id(), List.of(units));
    }

    private void end(String unit, FlagPlace.State state, long version) {
        proposals.end(
                new EndProposal(season, selection().snapshot().id(), unit, version, state, "Đơn vị xin rút", "9/CV"));
    }

    private void insertPlace(int number, int cap) {
        database.sql("insert into flag_place (snapshot_id, number, cap, unit_code, state, reason, document, changed_at,"
                        + " changed_by, version) values (:snapshot, :number, :cap, 'CS3A', 'PROPOSED', '', 'x', now(), 'x',"
                        + " 1)")
                .param("snapshot", selection().snapshot().id().value())
                .param("number", number)
                .param("cap", cap)
                .update();
    }
}
