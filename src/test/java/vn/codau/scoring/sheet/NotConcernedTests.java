package vn.codau.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;
import static vn.codau.engine.Rules.passFail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.criteria.Published;
import vn.codau.criteria.table.Concern;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.law.RuleSets;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Period;
import vn.codau.engine.season.SeasonDraft;
import vn.codau.engine.season.Unit;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealCheck;
import vn.codau.pack.seal.SealedPack;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.Invariants;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.entry.Saved;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.export.TriedScore;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.verify.Verification;
import vn.codau.scoring.verify.VerificationItem;
import vn.codau.shared.Actor;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

/** Criteria that concern some units only: by their kind (II), or by what they answer to I.1 (I.2 and II.2). */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class NotConcernedTests {

    private static final Concern LOCALITIES = new Concern(List.of(UnitKind.LOCALITY), Optional.empty());
    private static final Concern WHERE_DONE =
            new Concern(List.of(), Optional.of(new Concern.Answer("I.1", List.of("true"))));

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private Verification verification;

    @Autowired
    private ScoringQueries queries;

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationQueries units;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BeanFactory portal;

    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set("A", "B", "C");
        fixture.publish(
                set,
                Measure.of(
                                SELF,
                                sum(
                                        "I",
                                        base("I.1", passFail("10")),
                                        base("I.2", direct("20")),
                                        settled(HEAD, base("I.3", direct("30")))),
                                sum("II", base("II.1", direct("40")), base("II.2", leaderRelative("20"))))
                        .concerns(
                                NotApplicable.RESCALE,
                                Map.of("I.2", WHERE_DONE, "I.3", WHERE_DONE, "II", LOCALITIES, "II.2", WHERE_DONE)));
        stage.in(Phase.SELF_SCORING);
    }

    @AfterEach
    void whatIsStoredIsWhatItComesTo() {
        assertThat(Invariants.broken(portal, "/" + set.code())).isEmpty();
        assertThat(Invariants.broken(portal, set.code() + "/")).isEmpty();
    }

    @Test
    void anAnswerKeepsCriteriaOutAndLetsThemInAgain() {
        save("C", "I.2", 0, "15");
        save("C", "II.1", 0, "40");
        assertThat(open("C").isOutside("I.2")).isFalse();
        var shut = save("C", "I.1", 0, "false");
        // I: 0 of the 10 that are left; II: 40 of 40, rescaled to 60.
        assertThat(shut.totals().total()).hasToString("60.00");
        assertThat(stored("C", "claimed_total")).isEqualTo("60.000");
        assertThat(stored("C", "settled_total")).isEqualTo("60.000");
        var form = open("C");
        assertThat(form.outside()).isEqualTo(Map.of("I.2", "I.2", "I.3", "I.3", "II.2", "II.2"));
        assertThat(form.isOpen("I.2")).isFalse();
        assertThat(form.gaps()).isEmpty();
        assertThat(form.progress().isComplete()).isTrue();
        assertThat(form.cell("I.2").entered()).isEqualTo(CellValue.of("15"));
        assertThatThrownBy(() -> save("C", "I.2", 1, "16"))
                .isInstanceOfSatisfying(
                        ScoringProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ScoringProblem.Reason.UNCONCERNED));
        var back = save("C", "I.1", 1, "true");
        assertThat(back.totals().total()).hasToString("65.00");
        assertThat(open("C").outside()).isEmpty();
        assertThat(open("C").cell("I.2").version()).isEqualTo(1);
    }

    @Test
    void aBlankAnswerDecidesNothingAndNotApplicableIsAnAnswer() {
        assertThat(open("C").outside()).isEmpty();
        scoring.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.notApplicable(), ""));
        assertThat(open("C").outside()).containsKeys("I.2", "I.3", "II.2");
        scoring.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 1, CellValue.blank(), ""));
        assertThat(open("C").outside()).isEmpty();
    }

    @Test
    void aUnitOfAnotherKindIsNotConcernedAsSoonAsThatIsKnown() {
        save("C", "II.1", 0, "40");
        save("C", "I.1", 0, "true");
        kind("C", UnitKind.DEPARTMENT);
        assertThat(stored("C", "claimed_total")).isEqualTo("10.000");
        assertThat(open("C").outside()).isEqualTo(Map.of("II.1", "II", "II.2", "II"));
        assertThat(progress("C")).isEqualTo("1/3");
        assertThat(progress("A")).isEqualTo("0/5");
        stage.in(Phase.CLOSED);
        kind("C", UnitKind.LOCALITY);
        assertThat(stored("C", "claimed_total")).isEqualTo("10.000");
    }

    @Test
    void whoeverIsNotConcernedIsNotComparedWithTheBest() {
        save("A", "I.1", 0, "true");
        save("B", "I.1", 0, "true");
        save("A", "II.2", 0, "50");
        save("B", "II.2", 0, "100");
        assertThat(stored("A", "settled_total")).isEqualTo("20.000");
        save("B", "I.1", 1, "false");
        assertThat(stored("A", "settled_total")).isEqualTo("30.000");
        save("A", "II.1", 0, "1");
        assertThat(stored("A", "settled_total")).isEqualTo("31.000");
        save("B", "I.1", 2, "true");
        assertThat(stored("A", "settled_total")).isEqualTo("21.000");
    }

    @Test
    void nobodyScoresWhatDoesNotConcernAUnit() {
        save("C", "I.1", 0, "false");
        save("B", "I.1", 0, "true");
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        var columns = cross.matrix(set.cluster()).columns();
        assertThat(columns)
                .filteredOn(column -> column.unit().equals(set.unit("C")))
                .singleElement()
                .satisfies(column -> {
                    assertThat(column.isOutside("I.3")).isTrue();
                    assertThat(column.progress().total()).isZero();
                });
        assertThatThrownBy(
                        () -> cross.save(new SaveCell(set.cluster(), set.unit("C"), "I.3", 0, CellValue.of("30"), "")))
                .isInstanceOf(ScoringProblem.class);
        cross.save(new SaveCell(set.cluster(), set.unit("B"), "I.3", 0, CellValue.of("30"), ""));
        cross.submit(new SubmitReviews(set.cluster(), List.of(set.unit("B"), set.unit("C")), UUID.randomUUID(), ""));
        assertThat(queries.reviews(set.cluster()))
                .filteredOn(review -> review.unit().equals(set.unit("C")))
                .isEmpty();
    }

    @Test
    void aVerifiedAnswerCountsBeforeTheUnitsOwn() {
        save("C", "I.1", 0, "true");
        save("C", "I.2", 0, "20");
        stage.in(Phase.VERIFICATION);
        var tried = queries.draft(set.cluster(), List.of(new TriedScore(code("C"), "I.1", CellValue.of("false"))))
                .orElseThrow();
        assertThat(tried.scores)
                .filteredOn(score -> score != null
                        && score.criterion().equals("I.2")
                        && score.unit().equals(code("C")))
                .allMatch(score -> score.entered().isEmpty());
        verify("C", "I.1", "false");
        assertThat(stored("C", "settled_total")).isEqualTo("0.000");
        var place = new Verified.Place(set.cluster(), set.unit("C"), "I.2");
        assertThatThrownBy(() -> verification.claim(place)).isInstanceOf(ScoringProblem.class);
        assertThat(verification.queue(set.cluster()))
                .extracting(item -> item.place().criterion())
                .doesNotContain("I.2");
    }

    @Test
    void asksToScoreWhatAVerifiedAnswerLetsIn() {
        save("C", "I.1", 0, "false");
        stage.in(Phase.VERIFICATION);
        stage.as(ActingAs.STANDING_BODY);
        assertThat(verification.queue(set.cluster())).isEmpty();
        verify("C", "I.1", "true");
        assertThat(verification.queue(set.cluster()))
                .filteredOn(item -> item.causes().contains(VerificationItem.Cause.LET_IN))
                .extracting(item -> item.place().criterion())
                .containsExactly("I.2", "I.3", "II.2");
    }

    @Test
    void aSealedPackRecomputesWithoutUsAndSaysWhy(@TempDir Path folder) throws IOException {
        save("A", "I.1", 0, "true");
        save("A", "I.2", 0, "20");
        save("C", "I.2", 0, "20");
        save("C", "I.1", 0, "false");
        var cluster = queries.draft(set.cluster()).map(ClusterDraft::build).orElseThrow();
        var season = new SeasonDraft();
        var law = RuleSets.LAW_2003_DECREE_91_2017.key();
        var end = LocalDate.of(2023, 12, 31);
        season.period = new Period("S", "S", Optional.empty(), LocalDate.of(2023, 1, 1), end, end, law);
        cluster.members().forEach(unit -> season.units.add(new Unit(unit, unit, Optional.empty())));
        season.clusters.add(ClusterDraft.of(cluster));
        var file = folder.resolve("season.zip");
        SealedPack.write(season.build(), new Seal(stage.instant(), "x", Map.of()), file);
        var checked = SealCheck.check(file);
        assertThat(checked.problems()).isEmpty();
        stage.as(ActingAs.STANDING_BODY);
        var ranked = checked.ranking().orElseThrow().clusters().getFirst();
        for (var standing : queries.totals(set.cluster()).orElseThrow().standings()) {
            assertThat(ranked.standings())
                    .filteredOn(found -> found.unit().equals(standing.code()))
                    .singleElement()
                    .satisfies(found -> assertThat(found.score().orElseThrow().total())
                            .isEqualTo(standing.settled().total()));
        }
        assertThat(ranked.cluster().scores())
                .filteredOn(score ->
                        score.unit().equals(code("C")) && score.criterion().equals("I.2"))
                .extracting(score -> score.source() + " " + score.reason())
                .containsExactlyInAnyOrder(Source.SELF + " " + why(), Source.VERIFIED + " " + why());
    }

    private static String why() {
        return "Không áp dụng theo bảng tiêu chí phiên bản 1, mục I.2: Chỉ áp dụng khi tiêu chí I.1 được chấm: Đạt";
    }

    private void verify(String unit, String criterion, String value) {
        var place = new Verified.Place(set.cluster(), set.unit(unit), criterion);
        stage.as(ActingAs.somebody(
                "Người thẩm định",
                Role.STANDING_BODY,
                ActingAs.STANDING_BODY.acting().scope()));
        verification.claim(place);
        verification.propose(new Verified.Propose(place, CellValue.of(value), "Biên bản số 1", List.of()));
        stage.as(ActingAs.STANDING_BODY);
        verification.confirm(
                new Verified.Confirm(place, verification.view(place).now().version()));
    }

    private void kind(String unit, UnitKind kind) {
        var acting = stage.get();
        stage.as(ActingAs.STANDING_BODY);
        var row = units.unit(set.unit(unit)).orElseThrow();
        organisation.change(row.id(), row.version(), new UnitForm(row.code(), row.name(), kind, row.validFrom()));
        stage.as(acting);
    }

    private Saved save(String unit, String criterion, long seen, String value) {
        stage.as(officer(unit));
        return scoring.save(new SaveCell(set.cluster(), set.unit(unit), criterion, seen, CellValue.of(value), ""));
    }

    private SheetForm open(String unit) {
        stage.as(officer(unit));
        return scoring.open(set.cluster(), set.unit(unit));
    }

    private Actor officer(String unit) {
        return ActingAs.of(Role.UNIT_OFFICER, set.unit(unit));
    }

    private String code(String unit) {
        return unit + "-" + set.code();
    }

    private String progress(String unit) {
        return queries.progress(set.cluster()).stream()
                .filter(sheet -> sheet.unit().equals(set.unit(unit)))
                .map(sheet -> sheet.progress().done() + "/" + sheet.progress().total())
                .findFirst()
                .orElseThrow();
    }

    private String stored(String unit, String column) {
        return database.sql("select " + column + " from sheet where cluster_id = :cluster and unit_id = :unit")
                .param("cluster", set.cluster().value())
                .param("unit", set.unit(unit).value())
                .query(String.class)
                .single();
    }
}
