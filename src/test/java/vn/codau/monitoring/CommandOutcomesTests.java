package vn.codau.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.identity.People;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.Contended;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.HttpVisit;

/** Every way in which a command can end, counted to the one. */
@WatchedPortal
class CommandOutcomesTests {

    private static final String SAVE = "SAVE_SELF_SCORE";
    private static final String SUBMIT = "SUBMIT_SHEET";

    @LocalServerPort
    private int portal;

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private MetricsServer server;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private People people;

    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B");
        fixture.publish(set, Measure.of(SELF, sum("I", base("I.1", direct("10")))));
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("A")));
    }

    @AfterEach
    void end() {
        stage.during(null);
        stage.as(ActingAs.STANDING_BODY);
        People.signOut();
    }

    @Test
    void countsWhatIsDoneAndHowLongItTook() {
        var before = now();
        save("1");
        save("2");
        assertThat(now().command(SAVE, "done", "none") - before.command(SAVE, "done", "none"))
                .isEqualTo(2);
        var saves = "codau_saves_seconds_count{command=\"SAVE_SELF_SCORE\"}";
        assertThat(now().value(saves) - before.value(saves)).isEqualTo(2);
        assertThat(now().names()).contains("codau_saves_seconds_bucket", "codau_saves_seconds_sum");
    }

    @Test
    void whatIsRolledBackIsNotDone() {
        var before = now();
        transaction.executeWithoutResult(status -> {
            save("3");
            status.setRollbackOnly();
        });
        assertThat(now().command(SAVE, "done", "none")).isEqualTo(before.command(SAVE, "done", "none"));
    }

    @Test
    void readingIsNoCommand(CapturedOutput log) {
        var before = now();
        scoring.open(set.cluster(), set.unit("A"));
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("B")));
        assertThatThrownBy(() -> scoring.open(set.cluster(), set.unit("A"))).isNotNull();
        assertThat(now().values().keySet().stream().filter(key -> key.startsWith("codau_commands")))
                .allSatisfy(key -> assertThat(now().value(key)).isEqualTo(before.value(key)));
        assertThat(log).doesNotContain("command not done");
    }

    @Test
    void countsRefusalsByTheirKinds(CapturedOutput log) {
        var before = now();
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("B")));
        assertThatThrownBy(() -> saveUnseen("1")).isInstanceOf(NotPermitted.class);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("A")));
        stage.in(Phase.VERIFICATION);
        assertThatThrownBy(() -> saveUnseen("1")).isInstanceOf(PhaseClosed.class);
        var after = now();
        assertThat(refused(after, "shared.problem.notPermitted") - refused(before, "shared.problem.notPermitted"))
                .isOne();
        assertThat(refused(after, "season.problem.phaseClosed") - refused(before, "season.problem.phaseClosed"))
                .isOne();
        var gate = "codau_gate_refusals_total{command=\"SAVE_SELF_SCORE\",phase=\"VERIFICATION\"}";
        assertThat(after.value(gate) - before.value(gate)).isOne();
        assertThat(log.getOut().lines().filter(line -> line.contains("logger=command")))
                .hasSize(2)
                .allMatch(line ->
                        line.contains(" message=\"command not done\" command=SAVE_SELF_SCORE outcome=refused kind=s"));
    }

    @Test
    void countsFailuresAndTellsThemWithoutWhatTheySay(CapturedOutput log) {
        var before = now();
        stage.during(event -> {
            throw new UncategorizedSQLException("test", null, new SQLException("'điều bí mật'", "HY000", 1146));
        });
        assertThatThrownBy(() -> save("1")).isInstanceOf(UncategorizedSQLException.class);
        assertThat(now().command(SAVE, "failed", "none") - before.command(SAVE, "failed", "none"))
                .isOne();
        assertThat(log).contains("command=SAVE_SELF_SCORE outcome=failed kind=UncategorizedSQLException");
        assertThat(log).doesNotContain("điều bí mật");
    }

    @Test
    void countsEachRepetitionAndOneOutcome(CapturedOutput log) {
        var before = now();
        var attempts = new AtomicInteger();
        stage.during(event -> {
            if (attempts.incrementAndGet() < 3) {
                throw new UncategorizedSQLException("test", null, new SQLException("test", "HY000", 1213));
            }
        });
        scoring.submit(new Submit(set.cluster(), set.unit("A"), UUID.randomUUID(), "Đủ"));
        assertThat(now().command(SUBMIT, "done", "none") - before.command(SUBMIT, "done", "none"))
                .isOne();
        var repeated = "codau_transactions_undone_total{then=\"repeated\"}";
        assertThat(now().value(repeated) - before.value(repeated)).isEqualTo(2);
        assertThat(log.getOut()
                        .lines()
                        .filter(line ->
                                line.contains("message=\"transaction repeated\" by=SelfScoring.submit error=1213")))
                .hasSize(2);
    }

    @Test
    void countsWhatIsGivenUpAsRefused() {
        var before = now();
        stage.during(event -> {
            throw new UncategorizedSQLException("test", null, new SQLException("test", "HY000", 1205));
        });
        assertThatThrownBy(() -> save("1")).isInstanceOf(Contended.class);
        assertThat(refused(now(), "shared.problem.contended") - refused(before, "shared.problem.contended"))
                .isOne();
        var givenUp = "codau_transactions_undone_total{then=\"given_up\"}";
        assertThat(now().value(givenUp) - before.value(givenUp)).isOne();
    }

    @Test
    void aCommandGivenTwiceIsDoneOnce() {
        var before = now();
        var submit = new Submit(set.cluster(), set.unit("A"), UUID.randomUUID(), "Đủ");
        scoring.submit(submit);
        scoring.submit(submit);
        assertThat(now().command(SUBMIT, "done", "none") - before.command(SUBMIT, "done", "none"))
                .isOne();
    }

    @Test
    void tellsSigningInFromBeingRefused(CapturedOutput log) {
        var person = people.newPerson(List.of(new Grant(Role.BOARD, new Scope.Province())));
        var before = now();
        new HttpVisit(portal).signIn(person.userName(), "sai mật khẩu rồi");
        new HttpVisit(portal).signIn(person.userName(), People.PASSWORD);
        var after = now();
        assertThat(after.command("SIGN_IN", "done", "none") - before.command("SIGN_IN", "done", "none"))
                .isOne();
        assertThat(after.command("SIGN_IN", "refused", "identity.signIn.error")
                        - before.command("SIGN_IN", "refused", "identity.signIn.error"))
                .isOne();
        assertThat(log).doesNotContain(person.userName(), "sai mật khẩu rồi");
    }

    @Test
    void nothingThatSomebodyTypedIsTold(CapturedOutput log) {
        var typed = "bí mật " + UUID.randomUUID();
        scoring.save(new SaveCell(set.cluster(), set.unit("A"), "I.1", 0, CellValue.of("7.25"), typed));
        assertThatThrownBy(() -> scoring.save(
                        new SaveCell(set.cluster(), set.unit("A"), "I.1", 0, CellValue.of("8.75"), typed + "!")))
                .isNotNull();
        assertThatThrownBy(() ->
                        scoring.save(new SaveCell(set.cluster(), set.unit("A"), "I.1", 1, CellValue.of(typed), typed)))
                .isNotNull();
        stage.in(Phase.VERIFICATION);
        assertThatThrownBy(() -> saveUnseen("8.75")).isNotNull();
        assertThat(log.getOut().lines().filter(line -> line.contains("logger=command")))
                .hasSize(3);
        assertThat(log).doesNotContain(typed, "7.25", "8.75", set.code());
        assertThat(now().values().keySet())
                .noneMatch(key -> key.contains("bí mật") || key.contains(set.code()) || key.contains("7.25"));
    }

    private Scrape now() {
        return Scrape.of(server.port());
    }

    private static double refused(Scrape told, String kind) {
        return told.command(SAVE, "refused", kind);
    }

    private void save(String value) {
        var seen = scoring.open(set.cluster(), set.unit("A")).cell("I.1").version();
        scoring.save(new SaveCell(set.cluster(), set.unit("A"), "I.1", seen, CellValue.of(value), ""));
    }

    private void saveUnseen(String value) {
        scoring.save(new SaveCell(set.cluster(), set.unit("A"), "I.1", 0, CellValue.of(value), ""));
    }
}
