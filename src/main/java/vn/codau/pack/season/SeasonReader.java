package vn.codau.pack.season;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Keys;
import vn.codau.pack.json.Notation;
import vn.codau.pack.json.PackLimits;

/** Reads a season from its pack and checks it, telling every problem with its path (season pack, section 2). */
public final class SeasonReader {

    static final String FORMAT = "codau.season/1";

    private final JsonIn in;
    private final SeasonDraft draft = new SeasonDraft();

    private SeasonReader(InputStream in) {
        this.in = new JsonIn(in);
    }

    /**
     * Reads to the end of the stream and leaves it open.
     *
     * @throws InvalidSeason with every problem of the pack; only what could not be read is not looked at any further
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static CompleteSeason read(InputStream in) {
        return new SeasonReader(in).season();
    }

    private CompleteSeason season() {
        boolean readable = in.read(this::root);
        if (in.findings().list().isEmpty()) {
            try {
                return draft.build();
            } catch (InvalidSeason refused) {
                in.findings().noteOfWhole(refused.problems());
            }
        } else if (readable) {
            in.findings().noteOfWhole(draft.check());
        }
        throw new InvalidSeason(in.findings().list());
    }

    private void root() {
        if (!in.object()) {
            return;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "format" -> in.value(name -> Notation.format(FORMAT, name));
                case "season" -> draft.period = period();
                case "units" -> in.list(draft.units, PackLimits.UNITS, this::unit);
                case "clusters" -> in.list(draft.clusters, PackLimits.CLUSTERS, new ClusterReader(in)::cluster);
                case "selection" -> draft.selection = new SelectionReader(in).selection();
                default -> in.unknownKey();
            }
        }
        if (!in.findings().require("units")) {
            draft.units.add(null);
        }
        in.findings().require("format", "season", "clusters");
    }

    private @Nullable Period period() {
        var keys = new Keys(in);
        var code = keys.required("code", in::text);
        var name = keys.required("name", in::text);
        var theme = keys.optional("theme", in::text);
        var from = keys.required("from", in::date);
        var to = keys.required("to", in::date);
        var sealedOn = keys.required("sealedOn", in::date);
        var law = keys.required("law", in::text);
        return keys.read(() ->
                new Period(code.get(), name.get(), theme.find(), from.get(), to.get(), sealedOn.get(), law.get()));
    }

    private @Nullable Unit unit() {
        var keys = new Keys(in);
        var code = keys.required("code", in::text);
        var name = keys.required("name", in::text);
        var kind = keys.optional("kind", in::text);
        return keys.read(() -> new Unit(code.get(), name.get(), kind.find()));
    }
}
