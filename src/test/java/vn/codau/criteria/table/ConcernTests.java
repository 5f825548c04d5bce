package vn.codau.criteria.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.criteria.Drafts.group;
import static vn.codau.criteria.Drafts.leaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.check.ConcernReader;
import vn.codau.criteria.check.DraftPack;
import vn.codau.criteria.check.ShapeCheck;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.editing.DraftRenaming;
import vn.codau.criteria.files.CriteriaSheet;
import vn.codau.criteria.files.CriteriaYaml;
import vn.codau.criteria.text.Differences;
import vn.codau.criteria.text.DraftText;
import vn.codau.criteria.text.TableText;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.pack.season.CriteriaText;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** Whom criteria concern: read, refused, worked out, and carried through every file. */
class ConcernTests {

    private final DraftNode first = leaf("I.1", "Có làng nghề", "PASS_FAIL", "points", "0");
    private final DraftNode second = leaf("I.2", "Xếp loại", "LEVELS");
    private final DraftNode third = leaf("I.3", "Phát triển làng nghề", "DIRECT", "max", "5");
    private final DraftNode section = group("I", "Kinh tế");
    private final DraftNode inner = group("I.4", "Nông thôn mới");
    private final DraftNode asked = leaf("I.4.1", "Có xã điểm", "PASS_FAIL", "points", "2");
    private final DraftNode following = leaf("I.4.2", "Kết quả xã điểm", "DIRECT", "max", "3");
    private final CriteriaDraft draft = CriteriaDraft.empty();

    {
        var levels = second.fields().open("rule").list("levels");
        levels.add(new Fields().set("code", "A").set("points", "2"));
        levels.add(new Fields().set("code", "B").set("points", "1"));
        inner.children().addAll(List.of(asked, following));
        section.children().addAll(List.of(first, second, third, inner));
        draft.sections().add(section);
        draft.fields().set("scale", "12");
    }

    @Test
    void readsWhomEachNodeConcerns() {
        concerns(third, "DEPARTMENT; LOCALITY", "I.2", "A; B");
        var read = ConcernReader.of(draft, new ArrayList<>());
        assertThat(read.byCode())
                .isEqualTo(Map.of(
                        "I.3",
                        new Concern(
                                List.of(UnitKind.LOCALITY, UnitKind.DEPARTMENT),
                                Optional.of(new Concern.Answer("I.2", List.of("A", "B"))))));
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesWhatCouldNotBeWorkedOut() {
        concerns(third, "TOWN", "", "");
        assertThat(findings()).containsExactly("unknownUnitKind");
        concerns(third, "", "I.2", "");
        assertThat(findings()).containsExactly("missing");
        concerns(third, "", "I.2", "C");
        assertThat(findings()).containsExactly("noSuchAnswer");
        concerns(third, "", "I.9", "A");
        assertThat(findings()).containsExactly("noSuchCriterion");
        concerns(third, "", "I.4.2", "3");
        assertThat(findings()).containsExactly("notAnswerable");
        concerns(third, "LOCALITY", "", "");
        concerns(section, "DEPARTMENT", "", "");
        assertThat(findings()).containsExactly("concernsNobody");
        section.fields().remove("concerns");
        concerns(first, "LOCALITY", "", "");
        concerns(third, "", "I.1", "true");
        assertThat(findings()).containsExactly("answerOfOtherKinds");
        concerns(third, "LOCALITY", "I.1", "true");
        assertThat(findings()).isEmpty();
    }

    @Test
    void refusesCirclesAndChains() {
        concerns(first, "", "I.1", "true");
        assertThat(findings()).containsExactly("answerDepends");
        concerns(first, "", "I.2", "A");
        concerns(second, "", "I.1", "true");
        assertThat(findings()).containsExactly("answerDepends", "answerDepends");
        second.fields().remove("concerns");
        concerns(third, "", "I.1", "true");
        assertThat(findings()).containsExactly("answerDepends");
        first.fields().remove("concerns");
        concerns(inner, "", "I.4.1", "true");
        assertThat(findings()).containsExactly("answerDepends");
    }

    @Test
    void anAnswerInsideAConditionDecidesWithinIt() {
        concerns(inner, "LOCALITY", "I.1", "true");
        concerns(following, "", "I.4.1", "true");
        assertThat(findings()).isEmpty();
        var concerned = table().concerned();
        assertThat(concerned.outside(UnitKind.LOCALITY, of(Map.of("I.1", "true", "I.4.1", "false"))))
                .isEqualTo(Map.of("I.4.2", "I.4.2"));
        assertThat(concerned.outside(UnitKind.LOCALITY, of(Map.of("I.1", "false", "I.4.1", "true"))))
                .isEqualTo(Map.of("I.4.1", "I.4", "I.4.2", "I.4"));
        assertThat(concerned.outside(UnitKind.LOCALITY, of(Map.of()))).isEmpty();
        assertThat(concerned.outside(UnitKind.PARTY)).isEqualTo(Map.of("I.4.1", "I.4", "I.4.2", "I.4"));
        assertThat(concerned.deciding(leaf -> leaf.code().equals("I.4.2"))).containsExactlyInAnyOrder("I.1", "I.4.1");
        assertThat(concerned.depends("I.4.2", List.of("I.1"))).isTrue();
        assertThat(concerned.depends("I.3", List.of("I.1"))).isFalse();
    }

    @Test
    void fixedPointsAreForEverybody() {
        inner.children().add(leaf("I.4.3", "Điểm chung", "FIXED", "points", "1"));
        assertThat(findings()).isEmpty();
        concerns(inner, "LOCALITY", "", "");
        assertThat(findings()).containsExactly("fixedConcernsAll");
    }

    @Test
    void carriesConditionsThroughEveryFileAndVersion() {
        concerns(inner, "LOCALITY; ENTERPRISE", "I.2", "A");
        var fromSheet = CriteriaSheet.read(CriteriaSheet.write(draft));
        assertThat(Differences.between(draft, fromSheet)).isEmpty();
        assertThat(Differences.between(draft, CriteriaYaml.read(CriteriaYaml.write(draft))))
                .isEmpty();
        var table = table();
        var kept = TableText.read(table.cluster(), table.season(), TableText.write(table));
        assertThat(kept).isEqualTo(table);
        var again = DraftText.of(kept);
        assertThat(again.find(again.sections().getFirst().id())).isPresent();
        assertThat(Differences.between(draft, again))
                .extracting(Difference::field)
                .noneMatch(field -> field.startsWith("concerns"));
        var other = table(Map.of("I.3", new Concern(List.of(UnitKind.PARTY), Optional.empty())));
        assertThat(Differences.between(table, other))
                .extracting(difference -> difference.node() + " " + difference.field())
                .containsExactlyInAnyOrder(
                        "I.3 concerns.kinds", "I.4 concerns.kinds", "I.4 concerns.criterion", "I.4 concerns.answers");
    }

    @Test
    void conditionsFollowACriterionThatIsRenamed() {
        concerns(third, "", "I.1", "true");
        var before = draft.copy();
        first.fields().set("code", "I.0");
        DraftRenaming.follow(before, draft);
        assertThat(third.fields().open("concerns").text("criterion")).isEqualTo("I.0");
        assertThat(findings()).isEmpty();
    }

    @Test
    void saysInWordsWhomItConcerns() {
        var words = new ConcernInWords((key, arguments) -> key + List.of(arguments));
        assertThat(words.of(Concern.EVERYBODY)).isEmpty();
        assertThat(words.of(new Concern(
                        List.of(UnitKind.PARTY), Optional.of(new Concern.Answer("I.1", List.of("true", "A"))))))
                .isEqualTo("criteria.concerns.only.kinds[organisation.kind.PARTY[]]. "
                        + "criteria.concerns.only.answer[I.1, criteria.input.true[]; criteria.concerns.level[A]]");
    }

    private static Function<String, Optional<String>> of(Map<String, String> answers) {
        return criterion -> Optional.ofNullable(answers.get(criterion));
    }

    private static void concerns(DraftNode node, String kinds, String criterion, String answers) {
        node.fields()
                .open("concerns")
                .set("kinds", kinds)
                .set("criterion", criterion)
                .set("answers", answers);
    }

    private List<String> findings() {
        return ShapeCheck.of(draft).stream()
                .map(finding -> finding.key().substring("criteria.finding.".length()))
                .toList();
    }

    private CriteriaTable table() {
        return table(ConcernReader.of(draft, new ArrayList<>()).byCode());
    }

    private CriteriaTable table(Map<String, Concern> concerns) {
        var measure = CriteriaText.read(DraftPack.text(draft, 1));
        return new CriteriaTable(
                new ClusterId(new UUID(0, 1)),
                new SeasonId(new UUID(0, 2)),
                measure.criteria(),
                measure.settlement(),
                measure.tieBreaks(),
                measure.minTotal(),
                PeerRule.NOBODY,
                Optional.empty(),
                Map.of(),
                concerns,
                List.of());
    }
}
