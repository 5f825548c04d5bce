package vn.codau.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.engine.criteria.Direct;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.ClusterScoring;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.pack.PackRun;
import vn.codau.platform.time.Vietnam;
import vn.codau.ranking.seal.SealBlocked;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.TestDatabase;

class SeasonSealingTests extends RankedSeason {

    @Autowired
    private SeasonSealing sealing;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private SealedPacks packs;

    @Autowired
    private SealedSeasons papers;

    @Autowired
    private JdbcClient database;

    @Test
    void theRealSeasonIsSealedAndTheCommandLineVerifiesIt() {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.PROPOSAL);
        var sealed = sealing.seal(season, "");
        var zip = snapshots.zip(sealed.id());
        assertThat(PackRun.verify(zip).exitCode()).isZero();
        assertThat(snapshots.of(season)).containsExactly(sealed);
        var again = packs.ranking(sealed.id()).clusters().getFirst();
        var expected =
                new Ranker(scores.draft(cluster(pack.code())).orElseThrow().build(), Vietnam.today(clock)).rank();
        assertThat(again.standings()).isEqualTo(expected.standings());
        assertThat(again.leading()).isEqualTo(expected.leading());
    }

    @Test
    void whoeverReadsASealedPackGetsTheSameReading() {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.PROPOSAL);
        var sealed = sealing.seal(season, "");
        var read = packs.ranking(sealed.id());
        assertThat(packs.ranking(sealed.id())).isSameAs(read);
        assertThat(papers.find(sealed.id().value()).orElseThrow().ranking()).isSameAs(read);
    }

    @Test
    void anyChangedDigitIsFoundInItsFileAndLine() throws IOException {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.PROPOSAL);
        var files = unzipped(snapshots.zip(sealing.seal(season, "").id()));
        var random = new SplittableRandom(347);
        int tried = 0;
        for (var name : files.keySet()) {
            var text = files.getOrDefault(name, "");
            for (int i = 0; i < 25; i++) {
                int at = random.nextInt(text.length());
                while (!Character.isDigit(text.charAt(at))) {
                    at = (at + 1) % text.length();
                }
                var changed = new LinkedHashMap<>(files);
                changed.put(
                        name,
                        text.substring(0, at)
                                + (text.charAt(at) == '9' ? '0' : (char) (text.charAt(at) + 1))
                                + text.substring(at + 1));
                var run = PackRun.verify(zipped(changed));
                assertThat(run.exitCode()).as("%s at %d", name, at).isPositive();
                assertThat(run.said()).contains(name);
                tried++;
            }
        }
        assertThat(tried).isEqualTo(75);
    }

    @Test
    void refusesWithTheNamesOfWhatIsOpen() {
        var pack = setUp("cluster-347");
        at(Phase.PROPOSAL);
        var blocked = catchThrowableOfType(SealBlocked.class, () -> sealing.seal(season, ""));
        assertThat(blocked.blockers()).isNotEmpty().allSatisfy(blocker -> {
            assertThat(blocker.key()).startsWith("ranking.blocked.");
            assertThat(blocker.route()).isEqualTo("ranking/" + pack.code());
        });
        assertThat(snapshots.of(season)).isEmpty();
        assertThat(blocked.blockers()).isEqualTo(sealing.blockers(season));
    }

    @Test
    void aCorrectionIsANewSealWithAReasonAndTheOldOneStays() {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.PROPOSAL);
        var first = sealing.seal(season, "");
        var bytes = snapshots.zip(first.id());
        assertThatThrownBy(() -> sealing.seal(season, " ")).isInstanceOf(RankingProblem.class);
        var leaf = changeOneCell(pack.code());
        at(Phase.CLOSED);
        var second = sealing.seal(season, "Đính chính theo biên bản 12/BB");
        assertThat(second.supersedes()).contains(first.id());
        assertThat(second.number()).isEqualTo(2);
        assertThat(snapshots.zip(first.id())).isEqualTo(bytes);
        assertThat(snapshots.of(season).getLast().supersededBy()).contains(2);
        var difference = snapshots.compare(first.id(), second.id());
        assertThat(difference.units())
                .anySatisfy(unit -> assertThat(unit.cells())
                        .singleElement()
                        .satisfies(cell -> assertThat(cell.criterion()).isEqualTo(leaf)));
        assertThat(snapshots.compare(first.id(), first.id()).units()).isEmpty();
    }

    @Test
    void theDatabaseRefusesEveryChangeOfASnapshot() {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.PROPOSAL);
        sealing.seal(season, "");
        assertThatThrownBy(
                        () -> database.sql("update snapshot set reason = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from snapshot").update()).isInstanceOf(DataAccessException.class);
        assertThat(TestDatabase.database()).isNotNull();
    }

    @Test
    void onlyTheStandingBodySealsAndOnlyWhenItIsTime() {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.VERIFICATION);
        assertThatThrownBy(() -> sealing.seal(season, "")).isInstanceOf(PhaseClosed.class);
        at(Phase.PROPOSAL);
        actAs(Role.BOARD, new Scope.Province());
        assertThatThrownBy(() -> sealing.seal(season, "")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> sealing.blockers(season)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void whoMayNotSeeAllScoresGetsNoSnapshot() {
        var pack = setUp("cluster-347");
        complete(pack.code());
        at(Phase.PROPOSAL);
        var sealed = sealing.seal(season, "");
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit(pack.head())));
        assertThatThrownBy(() -> snapshots.zip(sealed.id())).isInstanceOf(RankingProblem.class);
        assertThatThrownBy(() -> snapshots.zip(new SnapshotId(sealed.season().value())))
                .hasMessage(new RankingProblem(RankingProblem.Reason.HIDDEN).getMessage());
        assertThatThrownBy(() -> snapshots.of(season)).isInstanceOf(RankingProblem.class);
        assertThatThrownBy(() -> snapshots.compare(sealed.id(), sealed.id())).isInstanceOf(RankingProblem.class);
        actAs(Role.AUDITOR, new Scope.Province());
        assertThat(snapshots.of(season)).hasSize(1);
    }

    /** The real season has blanks; they are verified as not applicable, so that it can be sealed. */
    private void complete(String code) {
        scores.change(cluster(code), draft -> {
            var cluster = scores.draft(cluster(code)).orElseThrow().build();
            var scoring = new ClusterScoring(cluster);
            for (var unit : cluster.members()) {
                scoring.cells(unit).forEach((criterion, cell) -> {
                    if (cell.incomplete()) {
                        draft.scores.add(new Score(
                                unit,
                                criterion,
                                Source.VERIFIED,
                                Score.STANDING_BODY,
                                ScoreState.NOT_APPLICABLE,
                                null,
                                "Không phát sinh"));
                    }
                });
            }
        });
        assertThat(new Ranker(scores.draft(cluster(code)).orElseThrow().build(), Vietnam.today(clock))
                        .rank()
                        .standings())
                .allMatch(Standing::isGraded);
    }

    /** Verifies one settled cell with half a point less, and gives its criterion. */
    private String changeOneCell(String code) {
        var cluster = scores.draft(cluster(code)).orElseThrow().build();
        var unit = cluster.members().getFirst();
        var cells = new ClusterScoring(cluster).cells(unit);
        for (var score : cluster.scores()) {
            var cell = cells.get(score.criterion());
            var leaf = cluster.criteria().leaves().stream()
                    .filter(one -> one.code().equals(score.criterion()))
                    .findFirst()
                    .orElseThrow();
            if (score.unit().equals(unit)
                    && score.source() == Source.SELF
                    && cell != null
                    && cell.points().signum() > 0
                    && leaf.rule() instanceof Direct) {
                scores.change(
                        cluster(code),
                        draft -> draft.scores.add(new Score(
                                unit,
                                score.criterion(),
                                Source.VERIFIED,
                                Score.STANDING_BODY,
                                ScoreState.VALUE,
                                new Input.Text("0"),
                                "Minh chứng không hợp lệ")));
                return score.criterion();
            }
        }
        throw new AssertionError("no cell to change");
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static byte[] zipped(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
