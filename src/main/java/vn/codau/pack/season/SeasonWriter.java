package vn.codau.pack.season;

import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.engine.season.NotGraded;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Target;
import vn.codau.pack.json.JsonOut;

/**
 * Writes a season as its pack (season pack, section 2): one score record a line, in the order of {@link
 * vn.codau.engine.season.Scores}, so that the same season gives the same bytes however its records came in.
 */
public final class SeasonWriter {

    private final JsonOut out;

    private SeasonWriter(JsonOut out) {
        this.out = out;
    }

    /** Writes the season to the stream, which stays open. */
    public static void write(CompleteSeason season, OutputStream stream) {
        JsonOut.write(stream, out -> new SeasonWriter(out).season(season));
    }

    private void season(CompleteSeason season) {
        var period = season.period();
        out.text("format", SeasonReader.FORMAT);
        out.object("season", () -> {
            out.text("code", period.code());
            out.text("name", period.name());
            out.textIfPresent("theme", period.theme());
            out.text("from", period.from());
            out.text("to", period.to());
            out.text("sealedOn", period.sealedOn());
            out.text("law", period.law());
        });
        out.records("units", season.units(), unit -> {
            out.text("code", unit.code());
            out.text("name", unit.name());
            out.textIfPresent("kind", unit.kind());
        });
        out.objects("clusters", season.clusters(), this::cluster);
        season.selection().ifPresent(selection -> out.object("selection", () -> selection(selection)));
    }

    private void cluster(Cluster cluster) {
        out.text("code", cluster.code());
        out.text("kind", cluster.kind());
        out.text("name", cluster.name());
        out.text("head", cluster.head());
        out.texts("deputies", cluster.deputies());
        out.texts("members", cluster.members());
        new CriteriaWriter(out).measure(measureOf(cluster));
        out.records("targets", cluster.targets().all(), this::target);
        out.records("scores", cluster.scores(), this::score);
        out.records("notGraded", cluster.notGraded(), this::notGraded);
        out.texts("notRegistered", cluster.notRegistered());
        out.records("holds", cluster.holds(), this::hold);
        votes(cluster.votes());
        out.records("decisions", cluster.decision().stream().toList(), this::decision);
    }

    private static ClusterMeasure measureOf(Cluster cluster) {
        return new ClusterMeasure(cluster.criteria(), cluster.settlement(), cluster.tieBreaks(), cluster.minTotal());
    }

    private void votes(Map<String, Integer> votes) {
        out.record("votes", () -> new TreeMap<>(votes).forEach(out::count));
    }

    private void score(Score score) {
        out.text("unit", score.unit());
        out.text("criterion", score.criterion());
        out.text("source", score.source());
        out.text("by", score.by());
        out.text("state", score.state());
        switch (score.input()) {
            case Input.Text(var value) -> out.text("input", value);
            case Input.VolumeAndRate(var volume, var rate) ->
                out.record("input", () -> {
                    out.text("volume", volume);
                    out.text("rate", rate);
                });
            case null -> {
                // Not applicable: nothing was entered.
            }
        }
        out.textIfPresent("reason", Optional.ofNullable(score.reason()));
    }

    private void target(Target target) {
        out.text("unit", target.unit());
        out.text("criterion", target.criterion());
        out.text("value", target.value());
    }

    private void notGraded(NotGraded entry) {
        out.text("unit", entry.unit());
        out.text("reason", entry.reason());
    }

    private void hold(Hold hold) {
        out.text("unit", hold.unit());
        out.text("reason", hold.reason());
        out.text("document", hold.document());
        out.text("from", hold.from());
        out.textIfPresent("to", hold.to());
    }

    private void decision(Decision decision) {
        out.text("type", decision.type());
        out.textIfPresent("unit", decision.unit());
        out.text("reason", decision.reason());
        out.text("document", decision.document());
    }

    private void selection(Selection selection) {
        var flag = selection.flag();
        out.object("govFlag", () -> {
            out.text("percent", flag.percent());
            out.text("base", flag.base());
            out.record("threshold", () -> {
                out.text("percent", flag.threshold().percent());
                out.text("of", flag.threshold().of());
            });
        });
        out.object("council", () -> {
            out.count("members", selection.council().members());
            out.count("present", selection.council().present());
            votes(selection.council().votes());
        });
    }
}
