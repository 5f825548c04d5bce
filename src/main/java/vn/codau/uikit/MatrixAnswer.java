package vn.codau.uikit;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells the browser what became of an edit. */
final class MatrixAnswer {

    private final Words words;

    /** Translates a key with its arguments. */
    @FunctionalInterface
    interface Words {
        String of(String key, Object... arguments);
    }

    MatrixAnswer(Words words) {
        this.words = words;
    }

    ArrayNode to(List<MatrixChange> changes, List<MatrixOutcome> outcomes) {
        var saved =
                outcomes.stream().filter(MatrixOutcome.Saved.class::isInstance).count();
        if (outcomes.size() != changes.size() || (saved > 0 && saved < outcomes.size())) {
            throw new IllegalStateException("one outcome for each change, and all saved or none: " + outcomes);
        }
        var told = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, changes.size()).forEach(at -> told.add(one(changes.get(at), outcomes.get(at))));
        return told;
    }

    private ObjectNode one(MatrixChange change, MatrixOutcome outcome) {
        var place = MatrixJson.place(change.row(), change.column());
        return switch (outcome) {
            case MatrixOutcome.Saved(var cell) -> MatrixJson.cell(cell).put("outcome", "SAVED");
            case MatrixOutcome.Refused(var text) ->
                place.put("outcome", "REFUSED").put("text", text);
            case MatrixOutcome.Conflict(var cell, var author, var at) -> {
                var time = Moments.shown(at);
                yield MatrixJson.cell(cell)
                        .put("outcome", "CONFLICT")
                        .put("text", words.of("uikit.matrix.conflict", author, time));
            }
            case MatrixOutcome.Held() -> place.put("outcome", "HELD");
        };
    }
}
