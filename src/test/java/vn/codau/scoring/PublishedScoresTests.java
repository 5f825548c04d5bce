package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.MEAN;
import static vn.codau.engine.Rules.direct;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.Published;
import vn.codau.criteria.table.PeerRule;
import vn.codau.publication.Release;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.verify.Verification;
import vn.codau.shared.Actor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

/**
 * What a unit can learn through every read of scores. A is the head and scores I.1, B to D are peers and score I.2; C is the
 * one that looks, and has scored B itself.
 */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class PublishedScoresTests {

    private static final List<String> UNITS = List.of("A", "B", "C", "D");

    /** Whole clusters for services that decide themselves who is told; no screen and no unit reaches them. */
    private static final Set<String> FOR_SERVICES = Set.of(
            "ScoringQueries.draft", "ScoringQueries.cluster", "ScoringQueries.unscored", "ScoringQueries.crossScored");

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private SpecialistScoring specialists;

    @Autowired
    private Verification verification;

    @Autowired
    private ScoringQueries queries;

    private Fixture.Set set;
    private Actor reader;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C", "D");
        fixture.publish(
                set,
                Measure.of(MEAN, sum("I", settled(HEAD, base("I.1", direct("10"))), base("I.2", direct("10"))))
                        .peers(new PeerRule(PeerRule.Mode.EVERYBODY, 0, 0, List.of())));
        reader = ActingAs.of(Role.UNIT_HEAD, set.unit("C"));
        stage.in(Phase.CROSS_SCORING);
        stage.as(reader);
        give("B", "I.2", 0, "6");
        cross.submit(new SubmitReviews(set.cluster(), List.of(set.unit("B")), UUID.randomUUID(), ""));
        others(0, "8", "7");
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CROSS_SCORING", "VERIFICATION", "OBJECTION", "CLOSED"})
    void aUnitIsToldTheSameWhateverOthersGave(Phase phase) {
        assertHidden(phase);
    }

    @Test
    void noSwitchAloneTellsWhatOthersGave() {
        stage.in(Phase.OBJECTION);
        fixture.open(set, Release.SCORERS, Release.OTHERS_POINTS);
        assertHidden(Phase.OBJECTION);
    }

    @Test
    void aUnitSeesWhatItWasGivenOnceThatIsPublished() {
        stage.in(Phase.OBJECTION);
        stage.as(reader);
        assertThat(queries.history(set.cluster(), set.unit("C"), "I.1")).isEmpty();
        fixture.open(set, Release.OWN_TOTAL, Release.SCORERS);
        stage.as(reader);
        assertThat(queries.history(set.cluster(), set.unit("C"), "I.1")).hasSize(1);
        assertThat(queries.history(set.cluster(), set.unit("D"), "I.1")).isEmpty();
        stage.in(Phase.VERIFICATION);
        assertThat(queries.history(set.cluster(), set.unit("C"), "I.1")).isEmpty();
    }

    @Test
    void theBoardSeesScorersOnlyOnceThatIsPublished() {
        stage.in(Phase.VERIFICATION);
        stage.as(ActingAs.of(Role.BOARD));
        assertThat(queries.history(set.cluster(), set.unit("C"), "I.1")).isEmpty();
        assertThat(queries.totals(set.cluster())).isEmpty();
        assertThat(queries.areTotalsOpen(set.cluster())).isFalse();
    }

    private void assertHidden(Phase phase) {
        stage.in(phase);
        stage.as(reader);
        var before = told();
        stage.in(Phase.CROSS_SCORING);
        others(1, "2", "3");
        stage.in(phase);
        stage.as(reader);
        assertThat(told()).isEqualTo(before);
    }

    /** What head and peers give, C aside; the same cells each time. */
    private void others(long seen, String ofHead, String ofPeers) {
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        give("C", "I.1", seen, ofHead);
        give("D", "I.1", seen, ofHead);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("D")));
        give("B", "I.2", seen, ofPeers);
        give("C", "I.2", seen, ofPeers);
    }

    private void give(String unit, String criterion, long seen, String value) {
        cross.save(
                new SaveCell(set.cluster(), set.unit(unit), criterion, seen, CellValue.of(value), "Nhận xét " + value));
    }

    private Map<String, String> told() {
        var reads = reads();
        var walked = new HashSet<String>();
        reads.keySet().forEach(name -> walked.add(name.replaceFirst(" .*", "")));
        assertThat(walked).isEqualTo(publicReads());
        var told = new TreeMap<String, String>();
        reads.forEach((name, read) -> told.put(name, told(read)));
        return told;
    }

    private Map<String, Supplier<?>> reads() {
        var reads = new TreeMap<String, Supplier<?>>();
        var cluster = set.cluster();
        reads.put("ScoringQueries.progress", () -> queries.progress(cluster));
        reads.put("ScoringQueries.handedIn", () -> queries.handedIn(set.season()));
        reads.put("ScoringQueries.reviews", () -> queries.reviews(cluster));
        reads.put("ScoringQueries.specialists", () -> queries.specialists(cluster));
        reads.put("ScoringQueries.areTotalsOpen", () -> queries.areTotalsOpen(cluster));
        reads.put("ScoringQueries.totals", () -> queries.totals(cluster));
        reads.put("ScoringQueries.claimed", () -> queries.claimed(cluster));
        reads.put("ScoringQueries.codes", () -> queries.codes(cluster));
        reads.put("CrossScoring.matrix", () -> cross.matrix(cluster));
        reads.put("SpecialistScoring.criteria", () -> specialists.criteria(set.season()));
        reads.put("SpecialistScoring.table", () -> specialists.table(set.season(), "I.1"));
        reads.put("Verification.queue", () -> verification.queue(cluster));
        for (var unit : UNITS) {
            reads.put("SelfScoring.open " + unit, () -> self.open(cluster, set.unit(unit)));
            for (var criterion : List.of("I.1", "I.2")) {
                var place = new Verified.Place(cluster, set.unit(unit), criterion);
                reads.put(
                        "ScoringQueries.history " + unit + criterion,
                        () -> queries.history(cluster, set.unit(unit), criterion));
                reads.put("Verification.view " + unit + criterion, () -> verification.view(place));
            }
        }
        return reads;
    }

    /** Every public method that gives something and changes nothing: a new one has to be walked too. */
    private static Set<String> publicReads() {
        var names = new HashSet<String>();
        for (var service : List.of(
                ScoringQueries.class,
                SelfScoring.class,
                CrossScoring.class,
                SpecialistScoring.class,
                Verification.class)) {
            Arrays.stream(service.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && isRead(service, method))
                    .map(Method::getName)
                    .forEach(name -> names.add(service.getSimpleName() + "." + name));
        }
        names.removeAll(FOR_SERVICES);
        return names;
    }

    /** Commands take a record that says what to do; {@code claim} and {@code release} take a cell. */
    private static boolean isRead(Class<?> service, Method method) {
        var transactional = service.getAnnotation(Transactional.class);
        if (transactional != null && transactional.readOnly()) {
            return true;
        }
        var takes = Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
        var isCell = takes.contains("Place") && !Set.of("view").contains(method.getName());
        return !isCell
                && takes.stream()
                        .noneMatch(
                                type -> type.matches("Save.*|Submit.*|SendBack|Recuse|Propose|Confirm|Retype|Reject"));
    }

    private static String told(Supplier<?> read) {
        try {
            return String.valueOf(read.get()).replaceAll("@[0-9a-f]+", "");
        } catch (DomainProblem refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
