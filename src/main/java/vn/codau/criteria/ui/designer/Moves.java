package vn.codau.criteria.ui.designer;

import java.util.Collections;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;

/** How nodes move within a draft; each says whether anything moved. */
final class Moves {

    /** Where a node is put, seen from another. */
    enum Place {
        BEFORE,
        INSIDE,
        AFTER
    }

    private Moves() {}

    static boolean up(CriteriaDraft draft, DraftNode node) {
        var siblings = draft.siblingsOf(node);
        var at = siblings.indexOf(node);
        if (at > 0) {
            Collections.swap(siblings, at, at - 1);
        }
        return at > 0;
    }

    static boolean down(CriteriaDraft draft, DraftNode node) {
        var siblings = draft.siblingsOf(node);
        var at = siblings.indexOf(node);
        if (at < siblings.size() - 1) {
            Collections.swap(siblings, at, at + 1);
        }
        return at < siblings.size() - 1;
    }

    /** Into the group just above, at its end. */
    static boolean in(CriteriaDraft draft, DraftNode node) {
        var siblings = draft.siblingsOf(node);
        var at = siblings.indexOf(node);
        if (at == 0 || !siblings.get(at - 1).isGroup()) {
            return false;
        }
        siblings.remove(node);
        siblings.get(at - 1).children().add(node);
        return true;
    }

    /** Out of its group, to stand just after it. */
    static boolean out(CriteriaDraft draft, DraftNode node) {
        var group = draft.parentOf(node);
        group.ifPresent(holder -> {
            holder.children().remove(node);
            var siblings = draft.siblingsOf(holder);
            siblings.add(siblings.indexOf(holder) + 1, node);
        });
        return group.isPresent();
    }

    /** Beside or into another node, never into itself. */
    static boolean drop(CriteriaDraft draft, DraftNode node, DraftNode target, Place place) {
        if (node.all().anyMatch(target::equals)) {
            return false;
        }
        draft.siblingsOf(node).remove(node);
        if (place == Place.INSIDE && target.isGroup()) {
            target.children().add(node);
        } else {
            var siblings = draft.siblingsOf(target);
            siblings.add(siblings.indexOf(target) + (place == Place.BEFORE ? 0 : 1), node);
        }
        return true;
    }
}
