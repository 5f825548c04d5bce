package vn.codau.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.SeasonBuilder;
import vn.codau.engine.law.Quorum;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.Command;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;

/** How the Council's votes are recorded and units proposed, from a seal in which five clusters have a leading unit. */
class ProposalTrials implements CommandTrials {

    private static final String PAPER = "05/BB-HĐTĐKT";

    private final SelectionRules rules;
    private final CouncilMeetings council;
    private final CouncilSelection votes;
    private final FlagProposals proposals;
    private final Awards awards;
    private final JdbcClient database;

    ProposalTrials(
            SelectionRules rules,
            CouncilMeetings council,
            CouncilSelection votes,
            FlagProposals proposals,
            Awards awards,
            JdbcClient database) {
        this.rules = rules;
        this.council = council;
        this.votes = votes;
        this.proposals = proposals;
        this.awards = awards;
        this.database = database;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                ProposalCommand.SET_SELECTION_RULE,
                new CommandTrial(
                        Phase.BALLOT,
                        ground -> () -> rules.set(new SetSelectionRule(
                                ground.season(),
                                0,
                                Base.LEADERS,
                                new Threshold(Decimal.of("80"), Electorate.ALL),
                                new Quorum(2, 3),
                                PAPER))),
                ProposalCommand.RECORD_COUNCIL,
                new CommandTrial(Phase.BALLOT, ground -> {
                    var seal = seal(ground, 1, Optional.empty());
                    return () -> record(ground, seal);
                }),
                ProposalCommand.WITHDRAW_COUNCIL,
                new CommandTrial(Phase.BALLOT, ground -> {
                    record(ground, seal(ground, 1, Optional.empty()));
                    return () -> council.withdraw(ground.season(), 1, PAPER, "Ghi nhầm");
                }),
                ProposalCommand.PROPOSE_FLAG,
                new CommandTrial(Phase.PROPOSAL, ground -> {
                    var seal = voted(ground);
                    return () -> proposals.propose(ground.season(), seal, List.of(leader(ground)));
                }),
                ProposalCommand.END_FLAG_PROPOSAL,
                new CommandTrial(Phase.PROPOSAL, this::ending),
                ProposalCommand.SET_AWARD_RULE,
                new CommandTrial(Phase.BALLOT, ground -> () -> setRule(ground)),
                ProposalCommand.DECIDE_AWARD_TIE,
                new CommandTrial(Phase.BALLOT, this::deciding));
    }

    private Runnable ending(AccessFixture ground) {
        var seal = voted(ground);
        proposals.propose(ground.season(), seal, List.of(leader(ground)));
        var end = new EndProposal(
                ground.season(), seal, leader(ground), 1, FlagPlace.State.WITHDRAWN, "Đơn vị xin rút", PAPER);
        return () -> proposals.end(end);
    }

    private Runnable deciding(AccessFixture ground) {
        var seal = seal(ground, 1, Optional.empty());
        setRule(ground);
        var decide = new DecideAwardTie(
                ground.cluster(), seal, 0, List.of(ground.unitCode()), "Biểu quyết", PAPER, OtherOpinions.NONE);
        return () -> awards.decide(decide);
    }

    private void setRule(AccessFixture ground) {
        var places = new AwardPlaces(List.of(new AwardPlaces.Band(1, 1, 1)), false);
        awards.set(new SetAwardRule(ground.season(), Optional.empty(), 0, places, PAPER));
    }

    private void record(AccessFixture ground, SnapshotId seal) {
        var counted = Map.of(leader(ground), 9, "X2A", 1, "X3A", 1, "X4A", 1, "X5A", 1);
        council.record(new RecordCouncil(
                ground.season(),
                seal,
                0,
                RecordCouncil.council(9, 9, counted),
                new CouncilMinutes(LocalDate.of(2020, 1, 5), "Ông An", "Bà Hoa", OtherOpinions.NONE),
                PAPER,
                ""));
    }

    private SnapshotId voted(AccessFixture ground) {
        var first = seal(ground, 1, Optional.empty());
        record(ground, first);
        return seal(ground, 2, Optional.of(first));
    }

    private static String leader(AccessFixture ground) {
        return ground.code() + "A";
    }

    /** Puts a seal into the database; how seasons are sealed is tested with ranking. */
    private SnapshotId seal(AccessFixture ground, int number, Optional<SnapshotId> before) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into snapshot (id, season_id, number, supersedes, sealed_at, sealed_by, reason, sha256, zip)"
                                + " values (:id, :season, :number, :before, now(6), 'Sở Nội vụ', :reason, :sha256, :zip)")
                .param("id", id)
                .param("season", ground.season().value())
                .param("number", number)
                .param("before", before.map(SnapshotId::value).orElse(null))
                .param("reason", number == 1 ? "" : PAPER)
                .param("sha256", "a".repeat(64))
                .param("zip", zip(ground, votes.selection(ground.season())))
                .update();
        return new SnapshotId(id);
    }

    private static byte[] zip(AccessFixture ground, Optional<Selection> selection) {
        var code = ground.code();
        var season = SeasonBuilder.season(
                cluster("C1", code + "A", code + "B", code + "C"),
                cluster("X2", "X2A", "X2B", "X2C"),
                cluster("X3", "X3A", "X3B", "X3C"),
                cluster("X4", "X4A", "X4B", "X4C"),
                cluster("X5", "X5A", "X5B", "X5C"));
        season.draft().selection = selection.orElse(null);
        try {
            var file = Files.createTempFile("trial", ".zip");
            SealedPack.write(season.build(), new Seal(Instant.EPOCH, "Sở Nội vụ", Map.of()), file);
            var bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The first leads, the others are tied. */
    private static ClusterBuilder cluster(String code, String a, String b, String c) {
        return ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .code(code)
                .members(a, b, c)
                .self(a, "I", "9")
                .self(b, "I", "7")
                .self(c, "I", "7");
    }
}
