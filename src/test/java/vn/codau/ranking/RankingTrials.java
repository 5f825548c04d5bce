package vn.codau.ranking;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.criteria.GroundTables;
import vn.codau.ranking.input.LeaderDecisions;
import vn.codau.ranking.input.UnitStandings;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.ranking.standing.HoldId;
import vn.codau.ranking.standing.PlaceHold;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/** How units are held, registered and graded, doubts about the leading unit decided, and the season sealed. */
class RankingTrials implements CommandTrials {

    private static final String WHY = "Theo kết luận của Hội đồng";
    private static final String PAPER = "12/KL-HĐTĐKT ngày 05/12/2026";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final UnitStandings units;
    private final LeaderDecisions decisions;
    private final SeasonSealing sealing;
    private final JdbcClient database;
    private final GroundTables tables;

    RankingTrials(
            UnitStandings units,
            LeaderDecisions decisions,
            SeasonSealing sealing,
            JdbcClient database,
            AutowireCapableBeanFactory beans) {
        this.units = units;
        this.decisions = decisions;
        this.sealing = sealing;
        this.database = database;
        this.tables = new GroundTables(beans);
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                RankingCommand.HOLD_UNIT,
                new CommandTrial(Phase.VERIFICATION, ground -> () -> hold(ground)),
                RankingCommand.RELEASE_HOLD,
                new CommandTrial(Phase.VERIFICATION, ground -> {
                    var hold = hold(ground);
                    return () -> units.release(ground.cluster(), hold, 0, today, WHY);
                }),
                RankingCommand.SET_REGISTRATION,
                new CommandTrial(
                        Phase.VERIFICATION,
                        ground -> () -> units.setRegistered(ground.cluster(), ground.unit(), 0, false)),
                RankingCommand.SET_GRADING,
                new CommandTrial(
                        Phase.VERIFICATION, ground -> () -> units.exclude(ground.cluster(), ground.unit(), 0, WHY)),
                RankingCommand.DECIDE_LEADER,
                tied(ground -> () -> decisions.decide(decision(ground, false, 0))),
                RankingCommand.LEAVE_VACANT,
                tied(ground -> () -> decisions.decide(decision(ground, true, 0))),
                RankingCommand.WITHDRAW_DECISION,
                tied(ground -> {
                    decisions.decide(decision(ground, false, 0));
                    return () -> decisions.withdraw(decision(ground, true, 1));
                }),
                RankingCommand.SEAL_SEASON,
                tied(ground -> {
                    decisions.decide(decision(ground, false, 0));
                    handIn(ground.cluster());
                    handIn(ground.otherCluster());
                    return () -> sealing.seal(ground.season(), "");
                }));
    }

    private CommandTrial tied(CommandTrial.Given given) {
        return new CommandTrial(Phase.PROPOSAL, ground -> {
            tables.publishFixedPoints(ground);
            return given.on(ground);
        });
    }

    private HoldId hold(AccessFixture ground) {
        return units.hold(new PlaceHold(ground.cluster(), ground.unit(), WHY, PAPER, today));
    }

    private static DecideLeader decision(AccessFixture ground, boolean vacant, long version) {
        var leader = vacant ? Optional.<UnitId>empty() : Optional.of(ground.unit());
        return new DecideLeader(ground.cluster(), leader, version, WHY, PAPER, OtherOpinions.NONE);
    }

    private void handIn(ClusterId cluster) {
        database.sql("update sheet set state = 'SUBMITTED' where cluster_id = :cluster")
                .param("cluster", cluster.value())
                .update();
    }
}
