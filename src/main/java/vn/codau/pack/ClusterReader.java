package vn.codau.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.ClusterKind;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.engine.season.NotGraded;
import vn.codau.engine.season.Score;
import vn.codau.engine.season.ScoreState;
import vn.codau.engine.season.Target;
import vn.codau.engine.season.TieBreak;

/** Reads a cluster with its scores. */
final class ClusterReader {

    private final JsonIn in;
    private final CriteriaReader criteria;

    ClusterReader(JsonIn in) {
        this.in = in;
        this.criteria = new CriteriaReader(in);
    }

    @Nullable
    ClusterDraft cluster() {
        if (!in.object()) {
            return null;
        }
        var draft = new ClusterDraft();
        draft.treeReadable = false;
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "code" -> draft.code = in.text();
                case "kind" -> draft.kind = in.oneOf(ClusterKind.class);
                case "name" -> draft.name = in.text();
                case "head" -> draft.head = in.text();
                case "deputies" -> in.list(draft.deputies, Most.UNITS, in::text);
                case "members" -> in.list(draft.members, Most.UNITS, in::text);
                case "criteria" -> criteria.readInto(draft);
                case "settlement" -> draft.settlement = criteria.settlement();
                case "tieBreaks" -> in.list(draft.tieBreaks, Most.TIE_BREAKS, this::tieBreak);
                case "standard" -> draft.minTotal = minTotal();
                case "targets" -> in.list(draft.targets, Integer.MAX_VALUE, this::target);
                case "scores" -> in.list(draft.scores, Integer.MAX_VALUE, this::score);
                case "notGraded" -> in.list(draft.notGraded, Most.UNITS, this::notGraded);
                case "notRegistered" -> in.list(draft.notRegistered, Most.UNITS, in::text);
                case "holds" -> in.list(draft.holds, Most.UNITS, this::hold);
                case "votes" -> in.counts(draft.votes);
                case "decisions" -> in.list(draft.decisions, Most.DECISIONS, this::decision);
                default -> in.unknownKey();
            }
        }
        if (!in.require("members")) {
            draft.members.add(null);
        }
        in.require("code", "kind", "name", "head", "criteria", "settlement", "scores");
        return draft;
    }

    @Nullable
    TieBreak tieBreak() {
        var name = in.text();
        if (name == null) {
            return null;
        }
        try {
            return TieBreak.of(name);
        } catch (InvalidInput refused) {
            in.refuse(refused);
            return null;
        }
    }

    @Nullable
    Decimal minTotal() {
        Decimal minTotal = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "minTotal" -> minTotal = in.decimal();
                default -> in.unknownKey();
            }
        }
        in.require("minTotal");
        return minTotal;
    }

    private @Nullable Target target() {
        String unit = null;
        String criterion = null;
        Decimal value = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "unit" -> unit = in.text();
                case "criterion" -> criterion = in.text();
                case "value" -> value = in.decimal();
                default -> in.unknownKey();
            }
        }
        in.require("unit", "criterion", "value");
        return unit == null || criterion == null || value == null ? null : new Target(unit, criterion, value);
    }

    private @Nullable Score score() {
        String unit = null;
        String criterion = null;
        Source source = null;
        String by = null;
        ScoreState state = null;
        Input input = null;
        String reason = null;
        boolean readable = true;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "unit" -> unit = in.text();
                case "criterion" -> criterion = in.text();
                case "source" -> source = in.oneOf(Source.class);
                case "by" -> by = in.text();
                case "state" -> state = in.oneOf(ScoreState.class);
                case "input" -> {
                    input = input();
                    readable &= input != null;
                }
                case "reason" -> {
                    reason = in.text();
                    readable &= reason != null;
                }
                default -> in.unknownKey();
            }
        }
        readable &= in.require("unit", "criterion", "source", "by", "state");
        return !readable || unit == null || criterion == null || source == null || by == null || state == null
                ? null
                : new Score(unit, criterion, source, by, state, input, reason);
    }

    private @Nullable Input input() {
        if (!in.isObject()) {
            return in.input();
        }
        String volume = null;
        String rate = null;
        in.object();
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "volume" -> volume = in.text();
                case "rate" -> rate = in.text();
                default -> in.unknownKey();
            }
        }
        in.require("volume", "rate");
        return volume == null || rate == null ? null : new Input.VolumeAndRate(volume, rate);
    }

    private @Nullable NotGraded notGraded() {
        String unit = null;
        String reason = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "unit" -> unit = in.text();
                case "reason" -> reason = in.text();
                default -> in.unknownKey();
            }
        }
        in.require("unit", "reason");
        if (unit == null || reason == null) {
            return null;
        }
        try {
            return new NotGraded(unit, reason);
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }

    private @Nullable Hold hold() {
        String unit = null;
        String reason = null;
        String document = null;
        LocalDate from = null;
        LocalDate to = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "unit" -> unit = in.text();
                case "reason" -> reason = in.text();
                case "document" -> document = in.text();
                case "from" -> from = in.date();
                case "to" -> to = in.date();
                default -> in.unknownKey();
            }
        }
        in.require("unit", "reason", "document", "from");
        if (unit == null || reason == null || document == null || from == null) {
            return null;
        }
        try {
            return new Hold(unit, reason, document, from, Optional.ofNullable(to));
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }

    private @Nullable Decision decision() {
        Decision.Type type = null;
        String unit = null;
        String reason = null;
        String document = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "type" -> type = in.oneOf(Decision.Type.class);
                case "unit" -> unit = in.text();
                case "reason" -> reason = in.text();
                case "document" -> document = in.text();
                default -> in.unknownKey();
            }
        }
        in.require("type", "reason", "document");
        if (type == null || reason == null || document == null) {
            return null;
        }
        try {
            return new Decision(type, Optional.ofNullable(unit), reason, document);
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }
}
