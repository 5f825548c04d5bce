package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.criteria.Published;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.upkeep.ScoringCheck;
import vn.codau.shared.Actor;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.support.PortalTest;

/** Several people at once: nothing that was acknowledged is lost, and nothing takes effect twice. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class InterleavingTests {

    private static final int ROUNDS = 1_000;

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private ScoringCheck check;

    @Autowired
    private JdbcClient database;

    private Fixture.Set set;

    /** An acknowledged save. */
    private record Acknowledged(String criterion, long version, CellValue entered, String by) {}

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B");
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum(
                                "I",
                                base("I.1", direct("1000")),
                                base("I.2", direct("1000")),
                                base("I.3", leaderRelative("1000")))));
        stage.in(Phase.SELF_SCORING);
    }

    /** Three, because two who wait for the third may come to wait for each other; I.3 changes all sheets of the cluster. */
    @Test
    void peopleOnOneSheetLoseNothing() throws Exception {
        var acknowledged = together(List.of(
                person(ActingAs.of(Role.UNIT_OFFICER, set.unit("B")), 1),
                person(ActingAs.of(Role.UNIT_HEAD, set.unit("B")), 2),
                person(ActingAs.of(Role.UNIT_OFFICER, set.unit("B")), 3)));
        var versions = new HashMap<String, Map<Long, Acknowledged>>();
        for (var saved : acknowledged) {
            var before = versions.computeIfAbsent(saved.criterion(), any -> new HashMap<>())
                    .put(saved.version(), saved);
            assertThat(before).as("two acknowledged saves of one version").isNull();
        }
        assertThat(acknowledged.size()).isGreaterThan(ROUNDS);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("B")));
        var form = scoring.open(set.cluster(), set.unit("B"));
        versions.forEach((criterion, saves) -> {
            assertThat(saves.keySet()).hasSize(saves.size()).contains((long) saves.size());
            var last = Objects.requireNonNull(saves.get((long) saves.size()));
            assertThat(form.cell(criterion).entered()).isEqualTo(last.entered());
            assertThat(form.cell(criterion).changed().orElseThrow().by()).isEqualTo(last.by());
            assertThat(audited(criterion)).as("one audit row for each").isEqualTo(saves.size());
        });
        assertThat(check.check().stream().filter(each -> each.where().contains(set.code() + "/")))
                .isEmpty();
    }

    @Test
    void twoQuickSubmitsHaveOneEffect() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = fixture.cluster(fixtureSeason(), "A", "B");
            fixture.publish(one, Measure.of(SELF, base("I", direct("10"))));
            stage.in(Phase.SELF_SCORING);
            var head = ActingAs.of(Role.UNIT_HEAD, one.unit("B"));
            var submit = new Submit(one.cluster(), one.unit("B"), UUID.randomUUID(), "Chưa có số liệu");
            var answers = together(List.of(submitting(head, submit), submitting(head, submit)));
            assertThat(answers).containsOnly(SheetState.SUBMITTED);
            assertThat(stage.done().stream()
                            .filter(done -> done.command() == ScoreCommand.SUBMIT_SHEET
                                    && done.subject().text().contains(":" + one.code() + "/")))
                    .hasSize(1);
        }
    }

    private SeasonId fixtureSeason() {
        stage.as(ActingAs.STANDING_BODY);
        stage.at(Fixture.day(Phase.SETUP, 5));
        return set.season();
    }

    private Callable<List<SheetState>> submitting(Actor head, Submit submit) {
        return () -> {
            stage.as(head);
            return List.of(scoring.submit(submit).state().state());
        };
    }

    /** Saves at random, sometimes from what it saw long ago, and takes over what it is told where it was overtaken. */
    private Callable<List<Acknowledged>> person(Actor actor, int seed) {
        return () -> {
            stage.as(actor);
            var chance = new Random(seed);
            var seen = new HashMap<String, Long>();
            var acknowledged = new ArrayList<Acknowledged>();
            for (int round = 0; round < ROUNDS; round++) {
                var criterion = "I." + (1 + chance.nextInt(3));
                var entered = chance.nextInt(10) == 0
                        ? CellValue.blank()
                        : CellValue.of(String.valueOf(chance.nextInt(1000)));
                try {
                    var saved = scoring.save(new SaveCell(
                            set.cluster(),
                            set.unit("B"),
                            criterion,
                            seen.getOrDefault(criterion, 0L),
                            entered,
                            seed + " " + round));
                    seen.put(criterion, saved.cell().version());
                    acknowledged.add(new Acknowledged(criterion, saved.cell().version(), entered, actor.name()));
                } catch (ScoreConflict conflict) {
                    seen.put(criterion, conflict.theirs().version());
                } catch (Stale overtaken) {
                    // Nothing was acknowledged.
                }
            }
            return acknowledged;
        };
    }

    private static <T> List<T> together(List<Callable<List<T>>> people) throws Exception {
        var start = new CyclicBarrier(people.size());
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var running = new ArrayList<Future<List<T>>>();
            for (var each : people) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.addAll(each.get());
            }
            return results;
        }
    }

    private long audited(String criterion) {
        return database.sql(
                        "select count(*) from audit_entry where command = 'SAVE_SELF_SCORE' and subject like :subject")
                .param("subject", "score:" + set.code() + "/B-" + set.code() + "/" + criterion + "/SELF/%")
                .query(Long.class)
                .single();
    }
}
