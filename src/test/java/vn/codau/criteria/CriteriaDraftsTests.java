package vn.codau.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftConflict;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.published.CriteriaPublished;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.CriteriaProblem;
import vn.codau.criteria.table.Difference;
import vn.codau.criteria.table.PeerRule;
import vn.codau.criteria.table.TargetChange;
import vn.codau.criteria.text.Differences;
import vn.codau.criteria.text.DraftText;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

@RecordApplicationEvents
class CriteriaDraftsTests extends CriteriaTest {

    @Autowired
    private CriteriaDrafts drafts;

    @Autowired
    private CriteriaFiles files;

    @Autowired
    private CriteriaPublishing publishing;

    @Autowired
    private CriteriaQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @Test
    void keepsADraftThatIsNotRightYet() {
        var draft = small();
        var broken = Drafts.leaf("", "Chưa có mã", "RATIO", "max", "sáu mươi");
        draft.sections().getFirst().children().add(broken);
        assertThat(drafts.save(cluster, 0, draft)).isEqualTo(1);

        var kept = drafts.open(cluster);
        assertThat(kept.draft()).isEqualTo(draft);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.savedBy()).isEqualTo("Trần Thị Bưởi");
        assertThat(drafts.check(cluster, kept.draft()).errors())
                .extracting(CriteriaFinding::node, CriteriaFinding::field)
                .contains(tuple(broken.id(), "code"), tuple(broken.id(), "rule.max"));
    }

    @Test
    void copiesATableThatIsThenEditedOnItsOwn() {
        publishing.publish(new PublishCriteria(cluster, drafts.save(cluster, 0, small()), "", true));
        scene.set(2024);
        var next = scene.cluster();
        var version = files.copy(next, 0, files.previewCopy(next, cluster));
        var copied = drafts.open(next).draft();
        assertThat(copied.leaves().map(DraftNode::code)).containsExactly("I.1", "I.2", "II");
        copied.sections().getFirst().children().removeFirst();
        drafts.save(next, version, copied);
        publishing.publish(new PublishCriteria(next, version + 1, "", true));
        assertThat(queries.published(next).orElseThrow().criteria().leaves()).hasSize(2);
        assertThat(queries.published(cluster).orElseThrow().criteria().leaves()).hasSize(3);
    }

    @Test
    void publishesAVersionThatReadsBackAsItWasDrawnUp() {
        var draft = small();
        draft.fields().set("commentBeyond", "2.5").set("standard", "80");
        draft.fields().open("peers").set("mode", "EVERYBODY").set("seed", "7");
        draft.fields().open("settlement").set("by", "PEERS").set("combine", "TRIMMED_MEAN");
        var guidance =
                draft.sections().getFirst().children().getFirst().fields().open("guidance");
        guidance.set("description", "Theo dự toán tỉnh giao")
                .set("measure", "%")
                .set("evidence", "ABOVE");
        guidance.set("evidenceAbove", "30");
        drafts.save(cluster, 0, draft);
        publishing.setTargets(cluster, List.of(target("A", "I.1", "", "120")), "");
        publishing.publish(new PublishCriteria(cluster, 1, "", true));

        var table = queries.published(cluster).orElseThrow();
        assertThat(table.season()).isEqualTo(season);
        assertThat(table.criteria().version()).isEqualTo(1);
        assertThat(table.criteria().leaves()).hasSize(3);
        assertThat(table.targets()).containsExactly(new Target(units.getFirst(), "I.1", Decimal.of("120")));
        assertThat(table.guidanceFor("I.1").evidenceAbove()).contains(Decimal.of("30"));
        assertThat(table.peers().mode()).isEqualTo(PeerRule.Mode.EVERYBODY);
        assertThat(table.commentBeyond()).contains(Decimal.of("2.5"));
        assertThat(table.standard()).contains(Decimal.of("80"));
        assertThat(queries.version(cluster, 1)).contains(table);
        assertThat(events.stream(CriteriaPublished.class)).containsExactly(new CriteriaPublished(cluster, season, 1));
        // A new draft starts from what was published, and publishing it would change nothing.
        assertThat(Differences.between(
                        table,
                        drafts.check(cluster, DraftText.of(table)).table().orElseThrow()))
                .isEmpty();
    }

    @Test
    void listsWhatAVersionChanges() {
        publish(0, small());
        var draft = drafts.open(cluster).draft();
        var section = draft.sections().getFirst();
        section.children().get(1).fields().open("rule").set("max", "30");
        section.children().addFirst(section.children().removeLast());
        section.children().add(Drafts.leaf("I.3", "An sinh xã hội", "DIRECT", "max", "10"));
        draft.sections().removeLast();
        publish(2, draft);

        assertThat(queries.versions(cluster).getFirst().changes())
                .extracting(Difference::toString)
                .containsExactly(
                        "~ I.2 rule.max: 40 → 30", "> I.1: I #1 → I #2", "+ I.3: An sinh xã hội", "- II: Điểm thưởng");
    }

    @Test
    void refusesWhatSomebodyElseHasNotSeen() {
        drafts.save(cluster, 0, small());
        var mine = small();
        mine.fields().set("scale", "200");
        assertThatExceptionOfType(DraftConflict.class)
                .isThrownBy(() -> drafts.save(cluster, 0, mine))
                .satisfies(refused -> assertThat(refused.at()).isEqualTo(IN_SETUP));
        assertThatExceptionOfType(DraftConflict.class)
                .isThrownBy(() -> publishing.publish(new PublishCriteria(cluster, 0, "", true)));
        assertThat(drafts.open(cluster).draft().fields().text("scale")).isEqualTo("100");
        assertThat(queries.published(cluster)).isEmpty();
    }

    @Test
    void publishesNothingWithAnErrorAnUnconfirmedWarningOrNothingNew() {
        var draft = small();
        draft.sections().getFirst().children().getFirst().fields().open("rule").remove("target");
        assertProblem("notReady", () -> publish(0, draft));
        var doubtful = small();
        doubtful.fields().set("scale", "90");
        drafts.save(cluster, 1, doubtful);
        assertProblem("unconfirmed", () -> publishing.publish(new PublishCriteria(cluster, 2, "", false)));
        publishing.publish(new PublishCriteria(cluster, 2, "", true));
        assertProblem("nothingNew", () -> publishing.publish(new PublishCriteria(cluster, 3, "", true)));
        assertThat(queries.versions(cluster)).hasSize(1);
    }

    @Test
    void asksForAReasonOnceSelfScoringBegan() {
        schedule();
        publish(0, small());
        var draft = drafts.open(cluster).draft();
        draft.fields().set("standard", "70");
        goTo(Phase.SELF_SCORING);
        var version = drafts.save(cluster, 2, draft);
        assertThat(drafts.needsReason(cluster)).isTrue();
        assertProblem("reason", () -> publishing.publish(new PublishCriteria(cluster, version, " ", true)));
        publishing.publish(new PublishCriteria(cluster, version, "Theo Công văn số 12", true));
        assertThat(queries.versions(cluster).getFirst().reason()).isEqualTo("Theo Công văn số 12");
        goTo(Phase.CROSS_SCORING);
        assertThatThrownBy(() -> drafts.save(cluster, version + 1, small())).isInstanceOf(PhaseClosed.class);
        assertThatThrownBy(() -> publishing.setTargets(cluster, List.of(), "vì"))
                .isInstanceOf(PhaseClosed.class);
    }

    @Test
    void isForWhoeverLeadsThisClusterInThisSeason() {
        drafts.save(cluster, 0, small());
        for (var scope :
                List.of(new Scope.OfCluster(ClusterId.next(), season), new Scope.OfCluster(cluster, SeasonId.next()))) {
            actAs(Role.CLUSTER_HEAD, scope);
            assertRefused();
        }
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(UnitId.next()));
        assertRefused();
        assertThatThrownBy(() -> drafts.open(cluster)).isInstanceOf(NotPermitted.class);
        actAs(Role.AUDITOR, new Scope.Province());
        assertRefused();
        assertThat(drafts.open(cluster).version()).isEqualTo(1);
        assertThat(drafts.allowed(cluster)).isEmpty();
        actAs(Role.CLUSTER_DEPUTY, new Scope.OfCluster(cluster, season));
        assertThat(drafts.allowed(cluster))
                .contains(CriteriaCommand.SAVE_CRITERIA_DRAFT, CriteriaCommand.PUBLISH_CRITERIA);
        assertThat(drafts.save(cluster, 1, CriteriaDraft.empty())).isEqualTo(2);
    }

    private void assertRefused() {
        assertThatThrownBy(() -> drafts.save(cluster, 1, small())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> publishing.publish(new PublishCriteria(cluster, 1, "vì", true)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> publishing.setTargets(cluster, List.of(), "vì"))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsTheDatabaseRefuseAnyChangeOfAVersion() {
        publish(0, small());
        for (var change : List.of("update criteria_version set document = '{}'", "delete from criteria_version")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(queries.published(cluster)).isPresent();
    }

    @Test
    void makesOneVersionOfTwoPublicationsAtOnce() throws Exception {
        drafts.save(cluster, 0, small());
        var together = new CyclicBarrier(2);
        var refusals = new ArrayList<Throwable>();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = List.of(1, 2).stream()
                    .map(any -> pool.submit(() -> {
                        together.await();
                        return publishing.publish(new PublishCriteria(cluster, 1, "", true));
                    }))
                    .toList();
            for (var one : both) {
                try {
                    assertThat(one.get()).isEqualTo(1);
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
        }
        assertThat(refusals).singleElement().isInstanceOf(DomainProblem.class);
        assertThat(queries.versions(cluster)).hasSize(1);
    }

    @Test
    void makesANewVersionOfChangedTargetsWithAReason() {
        drafts.save(cluster, 0, small());
        publishing.setTargets(cluster, List.of(target("A", "I.1", "", "120")), "");
        assertThat(queries.published(cluster)).isEmpty();
        publish(1, small());
        assertProblem("reason", () -> publishing.setTargets(cluster, List.of(target("A", "I.1", "120", "110")), ""));
        publishing.setTargets(
                cluster, List.of(target("A", "I.1", "120", "110"), target("B", "I.1", "", "90")), "Tỉnh giao lại");

        assertThat(queries.published(cluster).orElseThrow().criteria().version())
                .isEqualTo(2);
        assertThat(queries.versions(cluster).getFirst().changes())
                .extracting(Difference::toString)
                .containsExactly(
                        "~ targets.I.1." + units.get(0) + ": 120 → 110", "~ targets.I.1." + units.get(1) + ":  → 90");
        assertProblem(
                "targetChanged",
                () -> publishing.setTargets(
                        cluster, List.of(target("C", "I.1", "", "5"), target("A", "I.1", "120", "1")), "vì"));
        assertThat(publishing.targets(cluster).target(units.get(2), "I.1")).isEmpty();
        assertProblem(
                "targetCriterion", () -> publishing.setTargets(cluster, List.of(target("A", "I.2", "", "5")), "vì"));
        assertProblem(
                "targetsMissing", () -> publishing.setTargets(cluster, List.of(target("A", "I.1", "110", "0")), "vì"));
    }

    @Test
    void letsTargetsFollowACriterionToItsNewCode() {
        var draft = small();
        drafts.save(cluster, 0, draft);
        publishing.setTargets(cluster, List.of(target("A", "I.1", "", "120")), "");
        draft.sections().getFirst().children().getFirst().fields().set("code", "I.A");
        drafts.save(cluster, 1, draft);
        assertThat(publishing.targets(cluster).target(units.getFirst(), "I.A")).contains(Decimal.of("120"));
    }

    @Test
    void saysEveryChangeInTheLogAndNothingWhereNothingChanged() {
        drafts.save(cluster, 0, small());
        var draft = drafts.open(cluster).draft();
        assertThat(drafts.save(cluster, 1, draft)).isEqualTo(1);
        draft.sections().getFirst().fields().set("title", "Kinh tế");
        drafts.save(cluster, 1, draft);
        assertThat(events.stream(CommandDone.class)
                        .filter(done -> done.command() == CriteriaCommand.SAVE_CRITERIA_DRAFT))
                .hasSize(2)
                .last()
                .satisfies(done -> {
                    assertThat(done.subject().text()).isEqualTo("criteria:" + code + "/" + cluster);
                    assertThat(done.after()).contains("~ I title: Phát triển kinh tế - xã hội → Kinh tế");
                });
    }

    private void publish(long version, CriteriaDraft draft) {
        var saved = drafts.save(cluster, version, draft);
        publishing.publish(new PublishCriteria(cluster, saved, "", true));
    }

    private TargetChange target(String unit, String criterion, String before, String after) {
        return new TargetChange(unit + "-" + code, criterion, decimal(before), decimal(after));
    }

    private static Optional<Decimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Decimal.of(text));
    }

    private static void assertProblem(String name, ThrowingCallable command) {
        assertThatExceptionOfType(CriteriaProblem.class)
                .isThrownBy(command)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("criteria.problem." + name));
    }
}
