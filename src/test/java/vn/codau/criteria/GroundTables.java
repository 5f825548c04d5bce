package vn.codau.criteria;

import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.scoredBy;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.SPECIALIST;
import static vn.codau.engine.Rules.direct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.codau.access.AccessFixture;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.Rules;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.shared.ClusterId;

/** Publishes the tables that commands are tried with. */
public class GroundTables {

    public static final String BY_SELF = "I";
    public static final String BY_HEAD = "II";
    public static final String BY_PEERS = "III";
    /** Scored by the ground's {@code otherUnit} as specialist body. */
    public static final String BY_SPECIALIST = "IV";

    private final Published published;

    public GroundTables(AutowireCapableBeanFactory beans) {
        this.published = beans.createBean(Published.class);
    }

    /** A criterion for each source of scores. */
    public void publish(AccessFixture ground) {
        publish(
                ground,
                ground.cluster(),
                List.of(
                        base(BY_SELF, direct("10")),
                        settled(HEAD, base(BY_HEAD, direct("10"))),
                        settled(MEAN, base(BY_PEERS, direct("10"))),
                        settled(SPECIALIST, scoredBy(ground.otherUnitCode(), base(BY_SPECIALIST, direct("10"))))));
    }

    /** Every unit of both clusters has the same points, so that nothing is missing and the first cluster is tied. */
    public void publishFixedPoints(AccessFixture ground) {
        for (var cluster : List.of(ground.cluster(), ground.otherCluster())) {
            publish(ground, cluster, List.of(base("I", Rules.fixed("10"))));
        }
    }

    /** One criterion that the units of the first cluster score themselves; nothing to score in the other. */
    public void publishOwnScores(AccessFixture ground) {
        publish(ground, ground.cluster(), List.of(base(BY_SELF, direct("10"))));
        publish(ground, ground.otherCluster(), List.of(base("I", Rules.fixed("10"))));
    }

    private void publish(AccessFixture ground, ClusterId cluster, List<Node> nodes) {
        var most = Rules.d(Integer.toString(10 * nodes.size()));
        published.publish(new CriteriaTable(
                cluster,
                ground.season(),
                new Criteria(1, most, 2, NotApplicable.ZERO, nodes),
                SELF,
                List.of(),
                Optional.empty(),
                new PeerRule(PeerRule.Mode.EVERYBODY, 0, 0, List.of()),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of()));
    }
}
