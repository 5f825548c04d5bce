package vn.codau.documents.ordered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.codau.access.AccessFixture;
import vn.codau.access.AccessFixtures;
import vn.codau.criteria.GroundTables;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.identity.People;
import vn.codau.identity.People.Person;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobState;
import vn.codau.jobs.Jobs;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;
import vn.codau.support.PortalTest;
import vn.codau.support.TestFolder;

/** Twenty people ask for PDF files at once, LibreOffice hangs, and nobody's save waits for it. */
@PortalTest
@Import({People.class, AccessFixtures.class, ExampleSealed.class})
class TwentyPapersTests {

    private static final int PEOPLE = 20;
    private static final int SAVES = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final SlowOffice OFFICE = new SlowOffice(TestFolder.PATH.resolve("slow-office"));
    private static final SealedSeason SEALED = ExampleSealed.SEALED;

    @Autowired
    private People people;

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PdfPapers papers;

    @Autowired
    private Jobs jobs;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("codau.documents.soffice", OFFICE.program()::toString);
        settings.add("spring.datasource.hikari.maximum-pool-size", () -> 6);
        settings.add("codau.jobs.threads", () -> 2);
        settings.add("codau.jobs.poll", () -> "100ms");
    }

    @BeforeEach
    void hold() throws IOException {
        database.sql("delete from job_claim_quick").update();
        database.sql("delete from job_claim_long where task_name = 'job'").update();
        OFFICE.hold();
    }

    @AfterEach
    void leave() throws IOException {
        OFFICE.go();
        People.signOut();
    }

    @Test
    void nobodysSaveWaitsForTwentyPapers() throws Exception {
        var ground = grounds.another(Phase.SELF_SCORING);
        new GroundTables(beans).publishOwnScores(ground);
        var ordered = new HashMap<Person, JobId>();
        for (int i = 0; i < PEOPLE; i++) {
            ordered.put(standingBody(), order());
        }
        await().atMost(PATIENCE).until(() -> OFFICE.begun() == 2);

        assertThat(saved(ground)).isPositive();

        // Those two still hang, the others wait for their turn, and none of them holds a connection.
        assertThat(OFFICE.begun()).isEqualTo(2);
        var connections = pool.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        await().until(() -> connections.getActiveConnections() == 0);
        assertThat(states(ordered)).containsOnlyKeys(JobState.RUNNING, JobState.WAITING);

        OFFICE.go();
        await().atMost(PATIENCE)
                .pollInSameThread()
                .until(() -> states(ordered).keySet().equals(Set.of(JobState.DONE)));
        assertThat(OFFICE.begun()).isEqualTo(PEOPLE);
        for (var order : ordered.entrySet()) {
            people.signIn(order.getKey());
            try (var content = jobs.take(order.getValue()).content()) {
                assertThat(content.readAllBytes()).asString().isEqualTo("%PDF-slow");
            }
        }
    }

    /** All units of the cluster save at once, each again and again; how many saves were acknowledged. */
    private long saved(AccessFixture ground) throws Exception {
        var units = database.sql("select unit_id from sheet where cluster_id = :cluster")
                .param("cluster", ground.cluster().value())
                .query(UUID.class)
                .list();
        long done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saving = new ArrayList<Future<Integer>>();
            units.forEach(unit -> saving.add(threads.submit(() -> saved(ground, new UnitId(unit)))));
            for (var one : saving) {
                done += one.get();
            }
        }
        assertThat(done).isEqualTo((long) units.size() * SAVES);
        return done;
    }

    private int saved(AccessFixture ground, UnitId unit) {
        people.signIn(people.newPerson(List.of(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(unit)))));
        for (int i = 0; i < SAVES; i++) {
            scoring.save(new SaveCell(
                    ground.cluster(), unit, GroundTables.BY_SELF, i, CellValue.of(Integer.toString(i % 10)), ""));
        }
        People.signOut();
        return SAVES;
    }

    private Person standingBody() {
        var person = people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province())));
        people.signIn(person);
        return person;
    }

    private JobId order() {
        var of = new PaperOf(Paper.NOTICE, SEALED.season().clusters().getFirst().code());
        return papers.order(SEALED, of, Optional.empty());
    }

    private Map<JobState, Integer> states(Map<Person, JobId> ordered) {
        standingBody();
        var states = new HashMap<JobState, Integer>();
        ordered.values().forEach(id -> states.merge(jobs.find(id).orElseThrow().state(), 1, Integer::sum));
        return states;
    }
}
