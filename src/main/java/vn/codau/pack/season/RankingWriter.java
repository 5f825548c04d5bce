package vn.codau.pack.season;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.rank.Blocker;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.pack.json.JsonOut;

/** Writes the result (season pack, section 8), one standing a line. */
public final class RankingWriter {

    static final String FORMAT = "codau.ranking/1";

    private final JsonOut out;

    private RankingWriter(JsonOut out) {
        this.out = out;
    }

    /** Writes the result to the stream, which stays open. */
    public static void write(SeasonRanking ranking, OutputStream stream) {
        JsonOut.write(stream, out -> new RankingWriter(out).ranking(ranking));
    }

    private void ranking(SeasonRanking ranking) {
        out.text("format", FORMAT);
        out.text("season", ranking.season().period().code());
        out.objects("clusters", ranking.clusters(), this::cluster);
        ranking.flag().ifPresent(flag -> out.object("govFlag", () -> flag(flag)));
    }

    private void cluster(ClusterRanking ranking) {
        var sections =
                ranking.cluster().criteria().sections().stream().map(Node::code).toList();
        out.text("code", ranking.cluster().code());
        out.records("standings", ranking.standings(), standing -> standing(standing, sections));
        out.record("leading", () -> {
            out.text("status", ranking.leading().status());
            out.textOrNull("unit", ranking.leading().unit());
        });
    }

    private void standing(Standing standing, List<String> sections) {
        var score = standing.score();
        out.text("unit", standing.unit());
        out.flag("graded", standing.isGraded());
        out.textOrNull("total", score.map(UnitScore::total));
        out.textOrNull("base", score.map(UnitScore::base));
        out.textOrNull("bonus", score.map(UnitScore::bonus));
        out.textOrNull("deduction", score.map(UnitScore::deduction));
        out.record(
                "sections",
                () -> score.ifPresent(graded -> {
                    for (int i = 0; i < sections.size(); i++) {
                        out.text(sections.get(i), graded.sections().get(i));
                    }
                }));
        out.countOrNull("rank", standing.isGraded() ? Optional.of(standing.rank()) : Optional.empty());
        out.textOrNull("decidedBy", standing.decidedBy());
        out.count("incomplete", score.map(UnitScore::incomplete).orElse(0));
        out.flag("eligible", standing.isEligible());
        out.texts("blockers", standing.blockers().stream().map(Blocker::name).toList());
    }

    private void flag(FlagChoice flag) {
        out.count("baseCount", flag.baseCount());
        out.count("cap", flag.cap());
        out.text("status", flag.status());
        out.records("candidates", flag.candidates(), candidate -> {
            out.text("unit", candidate.unit());
            out.text("cluster", candidate.cluster());
            out.count("votes", candidate.votes());
            out.flag("passed", candidate.passed());
            out.flag("chosen", candidate.chosen());
        });
    }
}
