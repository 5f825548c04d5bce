package vn.codau.pack.season;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Keys;
import vn.codau.pack.json.PackLimits;

/** Reads how units are chosen for the Government's flag. */
final class SelectionReader {

    private final JsonIn in;

    SelectionReader(JsonIn in) {
        this.in = in;
    }

    @Nullable
    Selection selection() {
        var keys = new Keys(in);
        var flag = keys.required("govFlag", this::flag);
        var council = keys.required("council", this::council);
        return keys.read(() -> new Selection(flag.get(), council.get()));
    }

    private @Nullable GovernmentFlag flag() {
        var keys = new Keys(in);
        var percent = keys.required("percent", in::decimal);
        var base = keys.required("base", () -> in.oneOf(Base.class));
        var threshold = keys.required("threshold", this::threshold);
        return keys.read(() -> new GovernmentFlag(percent.get(), base.get(), threshold.get()));
    }

    private @Nullable Threshold threshold() {
        var keys = new Keys(in);
        var percent = keys.required("percent", in::decimal);
        var of = keys.required("of", () -> in.oneOf(Electorate.class));
        return keys.read(() -> new Threshold(percent.get(), of.get()));
    }

    private @Nullable Council council() {
        var keys = new Keys(in);
        var members = keys.required("members", in::count);
        var present = keys.required("present", in::count);
        var votes = keys.<Map<String, Integer>>required("votes", () -> in.map(PackLimits.UNITS, in::count), Map.of());
        return keys.read(() -> new Council(members.get(), present.get(), votes.get()));
    }
}
