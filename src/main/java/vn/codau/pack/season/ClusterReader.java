package vn.codau.pack.season;

import org.jspecify.annotations.Nullable;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.engine.season.NotGraded;
import vn.codau.engine.season.Target;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Keys;
import vn.codau.pack.json.PackLimits;

/** Reads clusters with their scores. */
final class ClusterReader {

    private final JsonIn in;
    private final MeasureReader measure;
    private final ScoreReader scores;

    ClusterReader(JsonIn in) {
        this.in = in;
        this.measure = new MeasureReader(in);
        this.scores = new ScoreReader(in);
    }

    @Nullable
    ClusterDraft cluster() {
        if (!in.object()) {
            return null;
        }
        var draft = new ClusterDraft();
        draft.treeReadable = false;
        for (String key; (key = in.key()) != null; ) {
            if (!readMembership(key, draft) && !measure.read(key, draft) && !readRecords(key, draft)) {
                in.unknownKey();
            }
        }
        if (!in.findings().require("members")) {
            draft.members.add(null);
        }
        in.findings().require("code", "kind", "name", "head", "criteria", "settlement", "scores");
        return draft;
    }

    private boolean readMembership(String key, ClusterDraft draft) {
        switch (key) {
            case "code" -> draft.code = in.text();
            case "kind" -> draft.kind = in.oneOf(ClusterKind.class);
            case "name" -> draft.name = in.text();
            case "head" -> draft.head = in.text();
            case "deputies" -> in.list(draft.deputies, PackLimits.UNITS, in::text);
            case "members" -> in.list(draft.members, PackLimits.UNITS, in::text);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readRecords(String key, ClusterDraft draft) {
        switch (key) {
            case "targets" -> in.list(draft.targets, Integer.MAX_VALUE, this::target);
            case "scores" -> in.list(draft.scores, Integer.MAX_VALUE, scores::score);
            case "notGraded" -> in.list(draft.notGraded, PackLimits.UNITS, this::notGraded);
            case "notRegistered" -> in.list(draft.notRegistered, PackLimits.UNITS, in::text);
            case "holds" -> in.list(draft.holds, PackLimits.UNITS, this::hold);
            case "votes" -> draft.votes.putAll(in.map(PackLimits.UNITS, in::count));
            case "decisions" -> in.list(draft.decisions, PackLimits.DECISIONS, this::decision);
            default -> {
                return false;
            }
        }
        return true;
    }

    private @Nullable Target target() {
        var keys = new Keys(in);
        var unit = keys.required("unit", in::text);
        var criterion = keys.required("criterion", in::text);
        var value = keys.required("value", in::decimal);
        return keys.read(() -> new Target(unit.get(), criterion.get(), value.get()));
    }

    private @Nullable NotGraded notGraded() {
        var keys = new Keys(in);
        var unit = keys.required("unit", in::text);
        var reason = keys.required("reason", in::text);
        return keys.read(() -> new NotGraded(unit.get(), reason.get()));
    }

    private @Nullable Hold hold() {
        var keys = new Keys(in);
        var unit = keys.required("unit", in::text);
        var reason = keys.required("reason", in::text);
        var document = keys.required("document", in::text);
        var from = keys.required("from", in::date);
        var to = keys.optional("to", in::date);
        return keys.read(() -> new Hold(unit.get(), reason.get(), document.get(), from.get(), to.find()));
    }

    private @Nullable Decision decision() {
        var keys = new Keys(in);
        var type = keys.required("type", () -> in.oneOf(Decision.Type.class));
        var unit = keys.optional("unit", in::text);
        var reason = keys.required("reason", in::text);
        var document = keys.required("document", in::text);
        return keys.read(() -> new Decision(type.get(), unit.find(), reason.get(), document.get()));
    }
}
