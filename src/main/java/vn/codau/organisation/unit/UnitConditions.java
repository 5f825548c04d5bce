package vn.codau.organisation.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A filter of units as a condition of the database. */
public final class UnitConditions {

    private static final int MOST_WORDS = 8;

    private UnitConditions() {}

    private static List<String> words(UnitFilter filter) {
        return Pattern.compile(" ")
                .splitAsStream(TextFolding.folded(filter.text()))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** With the word {@code where}; empty where every unit fits. */
    public static String where(UnitFilter filter) {
        var conditions = new ArrayList<String>();
        IntStream.range(0, words(filter).size()).forEach(i -> conditions.add("search like :word" + i + " escape '!'"));
        if (filter.kind() != null) {
            conditions.add("kind = :kind");
        }
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    public static Map<String, Object> parameters(UnitFilter filter) {
        var parameters = new HashMap<String, Object>();
        var words = words(filter);
        for (int i = 0; i < words.size(); i++) {
            parameters.put("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        if (filter.kind() != null) {
            parameters.put("kind", filter.kind().name());
        }
        return parameters;
    }
}
