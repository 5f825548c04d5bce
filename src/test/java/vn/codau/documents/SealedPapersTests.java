package vn.codau.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.documents.sealed.SnapshotStatus;
import vn.codau.documents.sealed.SnapshotStatus.Standing;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;
import vn.codau.pack.season.SeasonReader;
import vn.codau.publication.Release;
import vn.codau.ranking.RankedSeason;
import vn.codau.ranking.input.SealedCodes;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.ranking.seal.SnapshotStore;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Papers of what is really sealed, on MariaDB: who gets which, what is recorded, and what the check page says. */
class SealedPapersTests extends RankedSeason {

    private static final Instant AT = Instant.parse("2024-12-01T00:00:00Z");

    @Autowired
    private SnapshotStore store;

    @Autowired
    private SealedSeasons sealed;

    @Autowired
    private SnapshotStatus status;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @Test
    void theRealSeasonsPapersAreMadeFromItsSnapshotAndRecorded() throws IOException {
        var pack = setUp("cluster-347");
        var snapshot = seal(1, Optional.empty());
        var season = sealedSeason(snapshot);

        var file = print(season, new PaperOf(Paper.SUMMARY, pack.code()));

        assertThat(desk.papers(season)).hasSize(4 + pack.members().size());
        assertThat(file.name()).contains(snapshot.shortHash());
        assertThat(database.sql("select count(*) from audit_entry where command = 'PRINT_PAPER' and subject = :subject")
                        .param("subject", "snapshot:" + snapshot.id() + "/" + pack.code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aUnitGetsItsOwnSheetAndAHeadItsOwnClustersPapers() throws IOException {
        var pack = setUp("cluster-347");
        var season = sealedSeason(seal(1, Optional.empty()));
        var own = pack.members().getFirst();
        var other = pack.members().getLast();

        at(Phase.OBJECTION);
        publish(Release.OWN_TOTAL, Release.CLUSTER_RANKING, Release.SCORERS);
        actAs(Role.UNIT_OFFICER, new Scope.OfUnit(unit(own)));
        assertThat(desk.papers(season)).containsExactly(new PaperOf(Paper.SHEET, own));
        assertThat(print(season, new PaperOf(Paper.SHEET, own)).content()).isNotEmpty();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> print(season, new PaperOf(Paper.SHEET, other)));

        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(cluster(pack.code()), this.season));
        assertThat(desk.papers(season)).hasSize(4).allMatch(of -> of.subject().equals(pack.code()));
    }

    @Test
    void theCheckSaysValidChangedSupersededOrUnknown() throws IOException {
        setUp("cluster-347");
        var first = seal(1, Optional.empty());
        assertThat(status.of(first.id().value(), first.shortHash())).isEqualTo(Standing.VALID);
        assertThat(status.of(first.id().value(), "000000000000")).isEqualTo(Standing.CHANGED);
        assertThat(status.of(UUID.randomUUID(), first.shortHash())).isEqualTo(Standing.UNKNOWN);

        var second = seal(2, Optional.of(first.id()));
        assertThat(status.of(first.id().value(), first.shortHash())).isEqualTo(Standing.SUPERSEDED);
        assertThat(status.of(second.id().value(), second.shortHash())).isEqualTo(Standing.VALID);
        assertThat(sealed.current())
                .extracting(vn.codau.documents.sealed.PaperSnapshot::id)
                .contains(second.id().value())
                .doesNotContain(first.id().value());
    }

    private SealedSeason sealedSeason(Snapshot snapshot) {
        return sealed.find(snapshot.id().value()).orElseThrow();
    }

    private vn.codau.documents.papers.PaperFile print(SealedSeason season, PaperOf of) {
        return desk.print(season, of, Format.DOCX, desk.usualIssue(season, of));
    }

    /** Seals the pack as it is; what sealing asks for is tested with it. */
    private Snapshot seal(int number, Optional<SnapshotId> before) throws IOException {
        var file = folder.resolve("season-" + number + ".zip");
        try (var in = Objects.requireNonNull(SealedPapersTests.class.getResourceAsStream("/packs/cluster-347.json"))) {
            SealedPack.write(SeasonReader.read(in), new Seal(AT, "Sở Nội vụ", Map.of()), file);
        }
        var snapshot = new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                season,
                number,
                before,
                Optional.empty(),
                AT,
                "Sở Nội vụ",
                before.isPresent() ? "Đính chính" : "",
                number + "a".repeat(63));
        var codes = new SealedCodes(
                clusters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)),
                units.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
        store.add(snapshot, Files.readAllBytes(file), codes);
        return snapshot;
    }
}
