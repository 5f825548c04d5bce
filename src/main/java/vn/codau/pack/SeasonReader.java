package vn.codau.pack;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.Season;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;

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
    public static Season read(InputStream in) {
        return new SeasonReader(in).season();
    }

    private Season season() {
        boolean readable = in.read(this::root);
        if (in.problems().isEmpty()) {
            try {
                return draft.build();
            } catch (InvalidSeason refused) {
                in.addAll(refused.problems());
            }
        } else if (readable) {
            in.addAll(draft.check());
        }
        throw new InvalidSeason(in.problems());
    }

    private void root() {
        if (!in.object()) {
            return;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "format" -> in.requireFormat(FORMAT);
                case "season" -> draft.period = period();
                case "units" -> in.list(draft.units, Most.UNITS, this::unit);
                case "clusters" -> in.list(draft.clusters, Most.CLUSTERS, new ClusterReader(in)::cluster);
                case "selection" -> draft.selection = new SelectionReader(in).selection();
                default -> in.unknownKey();
            }
        }
        if (!in.require("units")) {
            draft.units.add(null);
        }
        in.require("format", "season", "clusters");
    }

    private @Nullable Period period() {
        String code = null;
        String name = null;
        String theme = null;
        LocalDate from = null;
        LocalDate to = null;
        LocalDate sealedOn = null;
        String law = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "code" -> code = in.text();
                case "name" -> name = in.text();
                case "theme" -> theme = in.text();
                case "from" -> from = in.date();
                case "to" -> to = in.date();
                case "sealedOn" -> sealedOn = in.date();
                case "law" -> law = in.text();
                default -> in.unknownKey();
            }
        }
        in.require("code", "name", "from", "to", "sealedOn", "law");
        if (code == null || name == null || from == null || to == null || sealedOn == null || law == null) {
            return null;
        }
        try {
            return new Period(code, name, Optional.ofNullable(theme), from, to, sealedOn, law);
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }

    private @Nullable Unit unit() {
        String code = null;
        String name = null;
        String kind = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "code" -> code = in.text();
                case "name" -> name = in.text();
                case "kind" -> kind = in.text();
                default -> in.unknownKey();
            }
        }
        in.require("code", "name");
        if (code == null || name == null) {
            return null;
        }
        try {
            return new Unit(code, name, Optional.ofNullable(kind));
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }
}
