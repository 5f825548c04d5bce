package vn.codau.criteria.table;

import java.util.List;
import vn.codau.engine.problem.Problem;

/**
 * One thing that is not as it should be in a draft, and where.
 *
 * @param node the id of the node; empty for the table as a whole
 * @param field the field within it, named as in {@link Fields}, such as {@code rule.levels[1].points}; empty for the whole
 * @param key the translation key of its sentence
 * @param arguments what the sentence names
 */
public record CriteriaFinding(Level level, String node, String field, String key, List<String> arguments) {

    /** How bad it is. */
    public enum Level {
        /** Keeps the table from being published. */
        ERROR,
        /** May be meant so; whoever publishes confirms it. */
        WARNING
    }

    private static final String MISSING = "pack.malformed.missingKey";

    public CriteriaFinding {
        arguments = List.copyOf(arguments);
    }

    public static CriteriaFinding error(String node, String field, Problem problem) {
        var key = problem.reason().key();
        return new CriteriaFinding(
                Level.ERROR, node, field, key.equals(MISSING) ? "criteria.finding.missing" : key, problem.arguments());
    }

    public static CriteriaFinding error(String node, String field, String name, Object... arguments) {
        return new CriteriaFinding(Level.ERROR, node, field, "criteria.finding." + name, texts(arguments));
    }

    public static CriteriaFinding warning(String node, String field, String name, Object... arguments) {
        return new CriteriaFinding(Level.WARNING, node, field, "criteria.finding." + name, texts(arguments));
    }

    public CriteriaFinding asWarning() {
        return new CriteriaFinding(Level.WARNING, node, field, key, arguments);
    }

    private static List<String> texts(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toList();
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
