package vn.codau.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.oracle.Json;
import vn.codau.pack.season.RankingWriter;
import vn.codau.pack.season.SeasonReader;
import vn.codau.pack.season.SeasonWriter;

/** Packs to change, to read and to write. */
public final class Packs {

    public static final String EXAMPLE = "example-season.json";
    static final String CLUSTER_347 = "cluster-347.json";

    private static final JsonMapper MAPPER = new JsonMapper();

    private Packs() {}

    // --- reading and writing

    public static byte[] bytes(String file) {
        try (var in = Objects.requireNonNull(Packs.class.getResourceAsStream("/packs/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    public static CompleteSeason read(byte[] pack) {
        return SeasonReader.read(new ByteArrayInputStream(pack));
    }

    public static CompleteSeason read(String pack) {
        return read(pack.getBytes(StandardCharsets.UTF_8));
    }

    public static CompleteSeason read(Map<String, Object> pack) {
        return read(Json.text(pack));
    }

    static String written(CompleteSeason season) {
        var out = new ByteArrayOutputStream();
        SeasonWriter.write(season, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String ranked(CompleteSeason season) {
        var out = new ByteArrayOutputStream();
        RankingWriter.write(SeasonRanking.of(season), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What reading and ranking refuses. */
    static List<Problem> problems(byte[] pack) {
        try {
            SeasonRanking.of(read(pack));
            return List.of();
        } catch (InvalidSeason refused) {
            return refused.problems();
        }
    }

    /** What reading and ranking refuses, as path and reason: {@code clusters[0].code MISSING_KEY}. */
    static List<String> refusals(String pack) {
        return problems(pack.getBytes(StandardCharsets.UTF_8)).stream()
                .map(problem -> (problem.path() + " " + problem.reason()).strip())
                .toList();
    }

    // --- changing

    /** The example with changes, each like {@code season.code = "x"}, {@code units += {}} or {@code season.name -}. */
    public static String exampleWith(String... changes) {
        var pack = tree(text(EXAMPLE));
        for (var change : changes) {
            change(pack, change.strip());
        }
        return pack.toString();
    }

    private static void change(JsonNode pack, String change) {
        int end = change.indexOf(' ');
        var path = change.substring(0, end);
        var what = change.substring(end + 1);
        if (what.equals("-")) {
            remove(pack, path);
        } else if (what.startsWith("+= ")) {
            ((ArrayNode) at(pack, path)).add(tree(what.substring(3)));
        } else if (what.startsWith("= ")) {
            set(pack, path, tree(what.substring(2)));
        } else {
            throw new IllegalArgumentException(change);
        }
    }

    /** The value at a path such as {@code clusters[0].scores[3].input}. */
    static JsonNode at(JsonNode pack, String path) {
        var place = pack;
        for (var step : steps(path)) {
            place = isIndex(step) ? place.get(Integer.parseInt(step)) : place.get(step);
        }
        return place;
    }

    private static void set(JsonNode pack, String path, JsonNode value) {
        switch (holder(pack, path)) {
            case ArrayNode list -> list.set(Integer.parseInt(last(path)), value);
            case ObjectNode object -> object.set(last(path), value);
            default -> throw new IllegalArgumentException(path);
        }
    }

    private static void remove(JsonNode pack, String path) {
        switch (holder(pack, path)) {
            case ArrayNode list -> list.remove(Integer.parseInt(last(path)));
            case ObjectNode object -> object.remove(last(path));
            default -> throw new IllegalArgumentException(path);
        }
    }

    private static JsonNode holder(JsonNode pack, String path) {
        var steps = steps(path);
        return at(pack, String.join(".", steps.subList(0, steps.size() - 1)));
    }

    private static String last(String path) {
        return steps(path).getLast();
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(Character::isDigit);
    }

    private static List<String> steps(String path) {
        return path.isEmpty()
                ? List.of()
                : List.of(path.replace("]", "").replace('[', '.').split("\\.", -1));
    }
}
