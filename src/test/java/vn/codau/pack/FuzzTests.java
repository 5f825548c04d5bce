package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.codau.oracle.Json;
import vn.codau.oracle.RandomSeasons;
import vn.codau.pack.command.PackSentences;
import vn.codau.platform.commandline.Sentences;

/** Valid packs with something broken in them: accepted and ranked, or refused with sentences, and never anything else. */
class FuzzTests {

    private static final List<byte[]> RANDOM_PACKS = LongStream.range(0, 20)
            .mapToObj(seed -> Json.text(RandomSeasons.season(seed)).getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final String[] LANGUAGES = {"vi", "en"};
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "-1",
            "1.5",
            "1e9",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"-1\"",
            "\"1e5\"",
            "\"999999999999999.999999999\"",
            "\"true\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"SXD\"",
            "\"HEAD\"",
            "\"2024-01-31\"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"a\":[]}",
            "{\"volume\":\"1\",\"rate\":\"2\"}",
            "{\"type\":\"RATIO\",\"max\":\"1\"}",
            "{\"by\":\"PEERS\"}",
            "{\"by\":\"SPECIALIST\"}");

    @ParameterizedTest
    @CsvSource({Packs.EXAMPLE + ", 1000", Packs.CLUSTER_347 + ", 50", "random, 1000"})
    void brokenBytesAreAcceptedOrRefused(String file, int cases) {
        LongStream.range(0, cases).parallel().forEach(seed -> {
            var random = new SplittableRandom(seed);
            check(file, seed, brokenBytes(pack(file, random), random));
        });
    }

    @ParameterizedTest
    @CsvSource({Packs.EXAMPLE + ", 1000", Packs.CLUSTER_347 + ", 50", "random, 1000"})
    void brokenStructureIsAcceptedOrRefused(String file, int cases) {
        LongStream.range(0, cases).parallel().forEach(seed -> {
            var random = new SplittableRandom(seed);
            var tree = Packs.tree(new String(pack(file, random), StandardCharsets.UTF_8));
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                breakSomething(tree, random);
            }
            check(file, seed, tree.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static void check(String file, long seed, byte[] pack) {
        try {
            for (var problem : Packs.problems(pack)) {
                for (var language : LANGUAGES) {
                    assertThat(PackSentences.of(new Sentences(language), problem))
                            .as("%s, seed %d", file, seed)
                            .startsWith(Sentences.printable(problem.path()))
                            .hasLineCount(1);
                }
            }
        } catch (RuntimeException | StackOverflowError other) {
            fail(file + ", seed " + seed, other);
        }
    }

    private static byte[] pack(String file, SplittableRandom random) {
        return file.equals("random") ? RANDOM_PACKS.get(random.nextInt(RANDOM_PACKS.size())) : Packs.bytes(file);
    }

    // --- bytes

    private static byte[] brokenBytes(byte[] pack, SplittableRandom random) {
        var bytes = pack.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + random.nextInt(1, 60));
            switch (random.nextInt(6)) {
                case 0 -> bytes[from] = (byte) random.nextInt(256);
                case 1 -> bytes[from] = (byte) "{}[]\",:0-\\eE.tfn \n".charAt(random.nextInt(18));
                case 2 -> bytes[from] ^= (byte) (1 << random.nextInt(8));
                case 3 -> bytes = joined(bytes, from, to, 0);
                case 4 -> bytes = joined(bytes, from, to, 2);
                default -> bytes = Arrays.copyOf(bytes, Math.max(from, 1));
            }
        }
        return bytes;
    }

    /** The bytes with those from one place to another left out or repeated. */
    private static byte[] joined(byte[] bytes, int from, int to, int times) {
        var part = Arrays.copyOfRange(bytes, from, to);
        var joined = Arrays.copyOf(bytes, bytes.length + (times - 1) * part.length);
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, joined, from + i * part.length, part.length);
        }
        System.arraycopy(bytes, to, joined, from + times * part.length, bytes.length - to);
        return joined;
    }

    // --- structure

    private static void breakSomething(JsonNode pack, SplittableRandom random) {
        var holders = new ArrayList<JsonNode>();
        collect(pack, holders);
        var holder = holders.get(random.nextInt(holders.size()));
        var other = holders.get(random.nextInt(holders.size()));
        switch (holder) {
            case ObjectNode object -> {
                var names = new ArrayList<>(object.propertyNames());
                var name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set("x" + name, object.get(name));
                    default -> object.set(name, replacement(object.get(name), other, random));
                }
            }
            case ArrayNode list -> {
                int index = random.nextInt(list.size());
                switch (random.nextInt(4)) {
                    case 0 -> list.remove(index);
                    case 1 ->
                        list.insert(random.nextInt(list.size()), list.get(index).deepCopy());
                    default -> list.set(index, replacement(list.get(index), other, random));
                }
            }
            default -> throw new IllegalStateException(holder.toString());
        }
    }

    private static JsonNode replacement(@Nullable JsonNode value, JsonNode other, SplittableRandom random) {
        boolean typical = value != null && value.isString() && random.nextInt(3) == 0;
        if (typical) {
            return Packs.tree("\"" + random.nextInt(-2, 200) + (random.nextBoolean() ? ".5\"" : "\""));
        }
        return random.nextInt(4) == 0 ? other.deepCopy() : Packs.tree(VALUES.get(random.nextInt(VALUES.size())));
    }

    /** Everything that holds something. */
    private static void collect(JsonNode tree, List<JsonNode> holders) {
        if (tree.isContainer() && !tree.isEmpty()) {
            holders.add(tree);
            tree.valueStream().forEach(value -> collect(value, holders));
        }
    }
}
