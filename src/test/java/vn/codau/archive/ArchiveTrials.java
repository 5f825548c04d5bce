package vn.codau.archive;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.criteria.GroundTables;
import vn.codau.jobs.ResultFile;
import vn.codau.ranking.input.LeaderDecisions;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.shared.Command;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;

/** How a cluster's archive is handed out once its season is sealed and it was made. */
class ArchiveTrials implements CommandTrials {

    private final ArchiveJob job;
    private final LeaderDecisions decisions;
    private final SeasonSealing sealing;
    private final JdbcClient database;
    private final GroundTables tables;

    ArchiveTrials(
            ArchiveJob job,
            LeaderDecisions decisions,
            SeasonSealing sealing,
            JdbcClient database,
            AutowireCapableBeanFactory beans) {
        this.job = job;
        this.decisions = decisions;
        this.sealing = sealing;
        this.database = database;
        this.tables = new GroundTables(beans);
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(ArchivesCommand.TAKE_ARCHIVE, new CommandTrial(Phase.PROPOSAL, ground -> {
            var wanted = ArchiveJob.Wanted.of(sealed(ground));
            return () -> job.handOut(wanted, new ResultFile("archive.zip", "application/zip", 1, "0".repeat(64)));
        }));
    }

    private ArchiveKey sealed(AccessFixture ground) {
        tables.publishFixedPoints(ground);
        decisions.decide(new DecideLeader(
                ground.cluster(),
                Optional.of(ground.unit()),
                0,
                "Theo kết luận của Hội đồng",
                "12/KL-HĐTĐKT",
                OtherOpinions.NONE));
        database.sql("update sheet set state = 'SUBMITTED' where season_id = :season")
                .param("season", ground.season().value())
                .update();
        return new ArchiveKey(sealing.seal(ground.season(), "").id(), ground.cluster());
    }
}
