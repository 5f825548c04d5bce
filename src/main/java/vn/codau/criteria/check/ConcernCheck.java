package vn.codau.criteria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConcerns;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.Concern;
import vn.codau.criteria.table.Concern.Answer;
import vn.codau.criteria.table.CriteriaFinding;

/**
 * Refuses conditions that could not be worked out: an answer has to have been asked of every unit to which its condition
 * may apply. So the criterion that is pointed at depends on no answer itself, unless on one that stands above the
 * condition too; which leaves no room for circles.
 */
final class ConcernCheck {

    private static final String KINDS = "concerns.kinds";
    private static final String CRITERION = "concerns.criterion";

    private final CriteriaDraft draft;
    private final DraftConcerns concerns;
    private final List<CriteriaFinding> findings = new ArrayList<>();

    ConcernCheck(CriteriaDraft draft, DraftConcerns concerns) {
        this.draft = draft;
        this.concerns = concerns;
    }

    List<CriteriaFinding> findings() {
        draft.all().forEach(node -> {
            var concern = concerns.of(node);
            if (!concern.kinds().isEmpty() && concerns.kinds(node).isEmpty()) {
                findings.add(CriteriaFinding.error(node.id(), KINDS, "concernsNobody"));
            }
            concern.where().ifPresent(answer -> answer(node, answer));
        });
        draft.leaves().filter(leaf -> leaf.ruleType().equals("FIXED")).forEach(this::fixed);
        return findings;
    }

    /** Fixed points take no record, so nothing could say that they do not apply. */
    private void fixed(DraftNode leaf) {
        if (concerns.path(leaf).stream().anyMatch(node -> !concerns.of(node).equals(Concern.EVERYBODY))) {
            findings.add(CriteriaFinding.error(leaf.id(), "rule.type", "fixedConcernsAll"));
        }
    }

    private void answer(DraftNode node, Answer answer) {
        var asked = draft.leaves()
                .filter(leaf -> leaf.code().equals(answer.criterion()))
                .findFirst();
        if (asked.isEmpty()) {
            findings.add(CriteriaFinding.error(node.id(), CRITERION, "noSuchCriterion", answer.criterion()));
            return;
        }
        answers(node, asked.get(), answer);
        asked(node, asked.get());
    }

    private void answers(DraftNode node, DraftNode asked, Answer answer) {
        var possible = asked.answers();
        if (possible.isEmpty()) {
            findings.add(CriteriaFinding.error(node.id(), CRITERION, "notAnswerable", asked.code()));
        } else {
            answer.values().stream()
                    .filter(value -> !possible.get().contains(value))
                    .forEach(value -> findings.add(
                            CriteriaFinding.error(node.id(), "concerns.answers", "noSuchAnswer", value, asked.code())));
        }
    }

    private void asked(DraftNode node, DraftNode asked) {
        var above = concerns.path(node).stream()
                .filter(each -> !each.id().equals(node.id()))
                .map(DraftNode::id)
                .collect(Collectors.toSet());
        var dependsOnOthers = concerns.path(asked).stream()
                .anyMatch(each -> concerns.of(each).where().isPresent() && !above.contains(each.id()));
        if (dependsOnOthers) {
            findings.add(CriteriaFinding.error(node.id(), CRITERION, "answerDepends", asked.code()));
        } else if (!concerns.kinds(asked).containsAll(concerns.kinds(node))) {
            findings.add(CriteriaFinding.error(node.id(), CRITERION, "answerOfOtherKinds", asked.code()));
        }
    }
}
