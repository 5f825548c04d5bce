package vn.codau.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;

/** Reads how units are chosen for the Government's flag. */
final class SelectionReader {

    private final JsonIn in;

    SelectionReader(JsonIn in) {
        this.in = in;
    }

    @Nullable
    Selection selection() {
        GovernmentFlag flag = null;
        Council council = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "govFlag" -> flag = flag();
                case "council" -> council = council();
                default -> in.unknownKey();
            }
        }
        in.require("govFlag", "council");
        return flag == null || council == null ? null : new Selection(flag, council);
    }

    private @Nullable GovernmentFlag flag() {
        Decimal percent = null;
        Base base = null;
        Threshold threshold = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "percent" -> percent = in.decimal();
                case "base" -> base = in.oneOf(Base.class);
                case "threshold" -> threshold = threshold();
                default -> in.unknownKey();
            }
        }
        in.require("percent", "base", "threshold");
        if (percent == null || base == null || threshold == null) {
            return null;
        }
        try {
            return new GovernmentFlag(percent, base, threshold);
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }

    private @Nullable Threshold threshold() {
        Decimal percent = null;
        Electorate of = null;
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "percent" -> percent = in.decimal();
                case "of" -> of = in.oneOf(Electorate.class);
                default -> in.unknownKey();
            }
        }
        in.require("percent", "of");
        if (percent == null || of == null) {
            return null;
        }
        try {
            return new Threshold(percent, of);
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }

    private @Nullable Council council() {
        Integer members = null;
        Integer present = null;
        Map<String, Integer> votes = new LinkedHashMap<>();
        if (!in.object()) {
            return null;
        }
        for (String key; (key = in.key()) != null; ) {
            switch (key) {
                case "members" -> members = in.count();
                case "present" -> present = in.count();
                case "votes" -> in.counts(votes);
                default -> in.unknownKey();
            }
        }
        in.require("members", "present", "votes");
        if (members == null || present == null) {
            return null;
        }
        try {
            return new Council(members, present, votes);
        } catch (InvalidSeason refused) {
            in.refuse(refused);
            return null;
        }
    }
}
