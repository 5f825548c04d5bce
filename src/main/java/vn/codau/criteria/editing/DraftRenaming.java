package vn.codau.criteria.editing;

import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.criteria.check.ConcernReader;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;

/** Keeps conditions pointing at the criterion that they were made for, when its code is changed. */
public final class DraftRenaming {

    private DraftRenaming() {}

    /** Changes the conditions of the newer draft. */
    public static void follow(CriteriaDraft old, CriteriaDraft draft) {
        var before = new HashMap<String, String>();
        old.leaves().forEach(leaf -> before.put(leaf.id(), leaf.code()));
        Set<String> taken = draft.leaves().map(DraftNode::code).collect(Collectors.toSet());
        draft.leaves().filter(leaf -> !leaf.code().isEmpty()).forEach(leaf -> {
            var was = before.getOrDefault(leaf.id(), "");
            if (!was.isEmpty() && !taken.contains(was)) {
                point(draft, was, leaf.code());
            }
        });
    }

    private static void point(CriteriaDraft draft, String from, String to) {
        draft.all()
                .flatMap(node -> node.fields().inner(ConcernReader.FIELD).stream())
                .filter(typed -> typed.text(ConcernReader.CRITERION).equals(from))
                .forEach(typed -> typed.set(ConcernReader.CRITERION, to));
    }
}
