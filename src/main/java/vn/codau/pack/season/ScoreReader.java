package vn.codau.pack.season;

import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Key;
import vn.codau.pack.json.Keys;

/** Reads score records, with one set of keys for the millions of them that a pack may hold. */
final class ScoreReader {

    private final JsonIn in;

    private final Keys record;
    private final Key<String> unit;
    private final Key<String> criterion;
    private final Key<Source> source;
    private final Key<String> by;
    private final Key<ScoreState> state;
    private final Key<Input> input;
    private final Key<String> reason;

    private final Keys inputOfGrid;
    private final Key<String> volume;
    private final Key<String> rate;

    ScoreReader(JsonIn in) {
        this.in = in;
        this.record = new Keys(in);
        this.unit = record.required("unit", in::text);
        this.criterion = record.required("criterion", in::text);
        this.source = record.required("source", () -> in.oneOf(Source.class));
        this.by = record.required("by", in::text);
        this.state = record.required("state", () -> in.oneOf(ScoreState.class));
        this.input = record.optional("input", this::input);
        this.reason = record.optional("reason", in::text);
        this.inputOfGrid = new Keys(in);
        this.volume = inputOfGrid.required("volume", in::text);
        this.rate = inputOfGrid.required("rate", in::text);
    }

    @Nullable
    Score score() {
        return record.read(this::whole);
    }

    /** An unreadable input must not pass for none. */
    private @Nullable Score whole() {
        return record.isReadable()
                ? new Score(
                        unit.get(),
                        criterion.get(),
                        source.get(),
                        by.get(),
                        state.get(),
                        input.orNull(),
                        reason.orNull())
                : null;
    }

    private @Nullable Input input() {
        return in.isObject() ? inputOfGrid.read(() -> new Input.VolumeAndRate(volume.get(), rate.get())) : in.input();
    }
}
