package vn.codau.proposal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.rank.FlagChoice.Candidate;
import vn.codau.engine.season.Cluster;
import vn.codau.ranking.RankedSeason;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.Phase;

/** Clusters K1, K2, ... of three units each, CS1A, CS1B, CS1C and so on, of which the first leads. */
public abstract class CouncilFixture extends RankedSeason {

    static final String MINUTES = "05/BB-HĐTĐKT ngày 10/7/2024";
    public static final String WHY = "Ghi nhầm số phiếu";

    /** The minutes that are recorded next. */
    protected String document = MINUTES;

    @Autowired
    protected SeasonSealing sealing;

    @Autowired
    protected CouncilMeetings council;

    @Autowired
    protected FlagSelections selections;

    protected static List<Cluster> clusters(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> three(i, "9", "8", "7").build())
                .toList();
    }

    protected static ClusterBuilder three(int number, String a, String b, String c) {
        var code = "CS" + number;
        return ClusterBuilder.cluster(Nodes.base("I", Rules.direct("10")))
                .code("K" + number)
                .members(code + "A", code + "B", code + "C")
                .self(code + "A", "I", a)
                .self(code + "B", "I", b)
                .self(code + "C", "I", c);
    }

    /** Sets up and seals, in the phase in which units are proposed. */
    protected void sealed(List<Cluster> clusters) {
        setUp(clusters);
        at(Phase.PROPOSAL);
        sealing.seal(season, "");
    }

    protected FlagSelection selection() {
        return selections.of(season).orElseThrow();
    }

    /** The Council's minutes: of its members so many were there, and the candidates in their order got so many votes. */
    protected void vote(int members, int present, Integer... votes) {
        council.record(minutes(selection().recordVersion(), RecordCouncil.council(members, present, votes(votes))));
    }

    protected RecordCouncil minutes(long version, vn.codau.engine.season.Selection.Council numbers) {
        return new RecordCouncil(
                season, selection().snapshot().id(), version, numbers, heldAt("Ông Cường: bảo lưu"), document, WHY);
    }

    /** Signed minutes; whoever is named did not agree. */
    protected static CouncilMinutes heldAt(String otherOpinions) {
        return new CouncilMinutes(
                LocalDate.of(2024, 7, 10), "Ông Phạm Đình Nghị", "Bà Lê Thị Hoa", new OtherOpinions(otherOpinions));
    }

    private Map<String, Integer> votes(Integer... votes) {
        var candidates = selection().choice().candidates().stream()
                .map(Candidate::unit)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        var counted = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < votes.length; i++) {
            counted.put(candidates.get(i), votes[i]);
        }
        return counted;
    }

    protected String chosen() {
        return selection().choice().candidates().stream()
                .filter(Candidate::chosen)
                .map(Candidate::unit)
                .collect(Collectors.joining(" "));
    }

    protected static void assertRefused(ProposalProblem.Reason reason, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(ProposalProblem.class, problem -> {
            if (problem.reason() != reason) {
                throw new AssertionError(problem.key());
            }
        });
    }
}
