package vn.codau.pack.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.PackLimits;

/** Reads a rule as a small tree of maps, lists, texts and flags, no deeper and no larger than a rule can be. */
final class RuleTree {

    /** A grid's rows hold lists of bands, and a band holds texts: rule, rows, row, bands, band. */
    private static final int DEEPEST = 5;

    private final JsonIn in;
    private int count;

    RuleTree(JsonIn in) {
        this.in = in;
    }

    /** The rule's keys with their values; null, with the reason noted, where one cannot be read. */
    @Nullable
    Map<String, Object> values() {
        return values(1);
    }

    private @Nullable Map<String, Object> values(int depth) {
        var values = new LinkedHashMap<String, Object>();
        if (!in.object()) {
            return null;
        }
        boolean readable = true;
        for (String key; (key = in.key()) != null; ) {
            var value = value(depth);
            readable &= value != null;
            if (value != null) {
                values.put(key, value);
            }
        }
        return readable ? values : null;
    }

    private @Nullable List<Object> elements(int depth) {
        var elements = new ArrayList<Object>();
        in.array();
        boolean readable = true;
        while (in.element()) {
            in.findings().requireAtMost(PackLimits.RULE_ENTRIES, elements.size() + 1);
            var value = value(depth);
            readable &= value != null;
            if (value != null) {
                elements.add(value);
            }
        }
        return readable ? elements : null;
    }

    private @Nullable Object value(int depth) {
        in.findings().requireAtMost(PackLimits.RULE_VALUES, ++count);
        if (depth < DEEPEST && in.isObject()) {
            return values(depth + 1);
        }
        if (depth < DEEPEST && in.isArray()) {
            return elements(depth + 1);
        }
        return in.isFlag() ? in.flag() : in.text();
    }
}
