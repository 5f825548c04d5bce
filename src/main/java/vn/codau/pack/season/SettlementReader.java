package vn.codau.pack.season;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Key;
import vn.codau.pack.json.Keys;

/** Reads how cells are settled. */
final class SettlementReader {

    private enum By {
        SELF,
        HEAD,
        SPECIALIST,
        PEERS,
        WEIGHTED
    }

    /** What can have a weight: a verified score decides alone. */
    private static final Set<Source> PARTS = EnumSet.complementOf(EnumSet.of(Source.VERIFIED));

    private final JsonIn in;

    SettlementReader(JsonIn in) {
        this.in = in;
    }

    @Nullable
    Settlement settlement() {
        var keys = new Keys(in);
        var by = keys.required("by", () -> in.oneOf(By.class));
        var combine = keys.optional("combine", () -> in.oneOf(Combine.class));
        var weights = keys.optional("weights", this::weights);
        return keys.read(() -> switch (by.get()) {
            case SELF -> one(Source.SELF);
            case HEAD -> one(Source.HEAD);
            case SPECIALIST -> one(Source.SPECIALIST);
            case PEERS -> peers(combine);
            case WEIGHTED -> weighted(weights, combine);
        });
    }

    private Settlement one(Source source) {
        in.findings().refuseKeys("weights", "combine");
        return new Settlement.By(source);
    }

    private @Nullable Settlement peers(Key<Combine> combine) {
        in.findings().refuseKeys("weights");
        return combine.isUnreadable()
                ? null
                : new Settlement.Peers(combine.find().orElse(Combine.MEAN));
    }

    private @Nullable Settlement weighted(Key<Map<Source, Decimal>> weights, Key<Combine> combine) {
        boolean weighed = in.findings().require("weights") && !weights.isUnreadable();
        return weighed && !combine.isUnreadable()
                ? new Settlement.Weighted(weights.get(), combine.find().orElse(Combine.MEAN))
                : null;
    }

    private @Nullable Map<Source, Decimal> weights() {
        var keys = new Keys(in);
        var weightOf = new EnumMap<Source, Key<Decimal>>(Source.class);
        for (var part : PARTS) {
            weightOf.put(part, keys.optional(Settlement.Weighted.nameOf(part), in::decimal));
        }
        return keys.read(() -> {
            var weights = new EnumMap<Source, Decimal>(Source.class);
            weightOf.forEach((part, weight) -> weight.find().ifPresent(value -> weights.put(part, value)));
            return keys.isReadable() ? weights : null;
        });
    }
}
