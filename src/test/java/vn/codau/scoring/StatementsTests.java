package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;

import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.criteria.Published;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.criteria.Node;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.store.TotalsUpdate;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;
import vn.codau.support.Statements;

/** How many statements a command costs; whoever signs in for real costs one more, see the tests of identity. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class StatementsTests {

    private static final int LEAVES = 200;

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C", "D", "E");
        var leaves = new ArrayList<Leaf>(IntStream.range(1, LEAVES)
                .mapToObj(number -> base("I." + number, direct("10")))
                .toList());
        leaves.add(base("M", leaderRelative("10")));
        fixture.publish(set, Measure.of(SELF, sum("I", leaves.toArray(Node[]::new))));
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("C")));
        save("I.1", 0, "1");
        save("M", 0, "1");
    }

    @Test
    void aCellIsSavedInSix() {
        assertThat(cost(() -> save("I.1", 1, "5"))).isLessThanOrEqualTo(5);
        assertThat(cost(() -> save("I.2", 0, "5"))).isLessThanOrEqualTo(5);
        assertThat(cost(() -> save("I.2", 1, "6"))).isLessThanOrEqualTo(5);
    }

    @Test
    void aCellThatTheWholeClusterDependsOnToo() {
        assertThat(cost(() -> save("M", 1, "5"))).isLessThanOrEqualTo(6);
        assertThat(cost(() -> save("M", 2, "6"))).isLessThanOrEqualTo(6);
    }

    /** Otherwise it would lock every sheet that there is. */
    @Test
    void whatSheetsComeToIsStoredByTheirKey() {
        var plan = JdbcClient.create(database)
                .sql("explain " + TotalsUpdate.SQL)
                .param("rows", "[{\"id\":\"" + UUID.randomUUID() + "\"}]")
                .query((row, number) -> row.getString("table") + " " + row.getString("type"))
                .list();
        assertThat(plan).containsExactly("r ALL", "s eq_ref");
    }

    @Test
    void aSheetOfTwoHundredCriteriaIsOpenedInThree() {
        assertThat(cost(() -> scoring.open(set.cluster(), set.unit("C")))).isLessThanOrEqualTo(3);
    }

    private void save(String criterion, long seen, String value) {
        scoring.save(new SaveCell(set.cluster(), set.unit("C"), criterion, seen, CellValue.of(value), ""));
    }

    private long cost(Runnable command) {
        return transaction.execute(status -> {
            var before = Statements.of(database);
            command.run();
            TransactionSynchronizationUtils.triggerBeforeCommit(false); // The audit log's part.
            return Statements.of(database).since(before);
        });
    }
}
