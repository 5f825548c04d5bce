package vn.codau.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.codau.organisation.Sheets.row;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterForm;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.imports.ImportProblem;
import vn.codau.organisation.imports.UnitImport;
import vn.codau.organisation.imports.UnitImportPreview;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.UnitFilter;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.shared.CommandDone;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.support.PortalTest;

@PortalTest
@Import(ActingAs.class)
class UnitImportTests {

    private static final AtomicInteger CODES = new AtomicInteger();
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    @Autowired
    private ActingAs actor;

    @Autowired
    private UnitImport imports;

    @Autowired
    private Organisation organisation;

    @Autowired
    private ClusterSetup setup;

    @Autowired
    private OrganisationQueries queries;

    private final CurrentSeason.Choice season = new CurrentSeason.Choice(SeasonId.next(), "2023", NEW_YEAR);
    private final String a = code();
    private final String b = code();

    @BeforeEach
    void actAsStandingBody() {
        actor.as(Role.STANDING_BODY);
    }

    @Test
    void importsUnitsWithTheirClusterAndPosition() {
        setup.create(season.season(), new ClusterForm("C1", "Cụm số 1", ClusterKind.CUM));
        var file = Sheets.of(
                row(a, "Huyện Ý Yên", "Huyện, thành phố, thị xã", "01/01/2000", "C1", "Trưởng"),
                row(b, "=Thị xã mới", "LOCALITY", "01/07/2023", "C1", "Phó"));

        var preview = imports.dryRun(file, season);
        assertThat(preview.ok()).isTrue();
        assertThat(count(a)).isZero();
        actor.as(Role.STANDING_BODY);
        imports.apply(preview);

        var cluster = queries.clusters(season.season()).getFirst();
        assertThat(cluster.members())
                .extracting(Member::code, Member::position, Member::joined)
                .containsExactly(
                        tuple(a, Position.HEAD, NEW_YEAR), tuple(b, Position.DEPUTY, LocalDate.of(2023, 7, 1)));
        assertThat(cluster.members().getLast().name()).isEqualTo("=Thị xã mới");
        assertThat(actor.done()).extracting(CommandDone::command).containsOnly(OrganisationCommand.IMPORT_UNITS);
        assertThat(actor.done()).extracting(done -> done.subject().text()).containsExactly("unit:" + a, "unit:" + b);
    }

    @Test
    void namesEveryRowThatClashesAndDoesNothing() {
        organisation.create(new UnitForm(a, "Sở Nội vụ", UnitKind.DEPARTMENT, NEW_YEAR));
        setup.create(season.season(), new ClusterForm("C1", "Cụm số 1", ClusterKind.CUM));
        var file = Sheets.of(
                row(a, "Sở Nội vụ", "Khác", "01/01/2000"),
                row(b, "Sở Y tế", "Khác", "01/01/2000", "C1", "Trưởng"),
                row(b, "Sở Y tế", "Khác", "01/01/2000", "C1", "Trưởng"),
                row(code(), "Sở Tư pháp", "Khác", "01/01/2000", "C7"));

        var preview = imports.dryRun(file, season);
        assertThat(preview.rows())
                .extracting(row -> row.number()
                        + row.problems().stream()
                                .map(problem -> " " + problem.key().replace("organisation.import.problem.", ""))
                                .reduce("", String::concat))
                .containsExactly("2 codeTaken", "3", "4 codeTwice headTwice", "5 unknownCluster");
        refused("importHasErrors", preview);
        assertThat(count(b)).isZero();
    }

    @Test
    void refusesClustersWithoutASeasonAndHeadsOfClustersThatHaveOne() {
        var file = Sheets.of(row(a, "Sở Y tế", "Khác", "01/01/2000", "C1", "Trưởng"));
        assertThat(imports.dryRun(file, null).rows().getFirst().problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.problem.noSeason");

        setup.create(season.season(), new ClusterForm("C1", "Cụm số 1", ClusterKind.CUM));
        imports.apply(imports.dryRun(Sheets.of(row(b, "Sở Tư pháp", "Khác", "01/01/2000", "C1", "Trưởng")), season));
        assertThat(imports.dryRun(file, season).rows().getFirst().problems())
                .extracting(ImportProblem::key)
                .containsExactly("organisation.import.problem.hasHead");
    }

    @Test
    void doesNothingWhenSomebodyTookACodeInTheMeantime() {
        var preview = imports.dryRun(
                Sheets.of(row(a, "Sở Y tế", "Khác", "01/01/2000"), row(b, "Sở Tư pháp", "Khác", "01/01/2000")), null);
        organisation.create(new UnitForm(b, "Sở Tư pháp", UnitKind.DEPARTMENT, NEW_YEAR));

        refused("importOutdated", preview);
        assertThat(count(a)).isZero();
    }

    @Test
    void offersATemplateThatIsEmptyButForItsHeadings() {
        assertThatExceptionOfType(OrganisationProblem.class)
                .isThrownBy(() -> imports.dryRun(imports.template(), null))
                .extracting(OrganisationProblem::key)
                .isEqualTo("organisation.problem.file.empty");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "STANDING_BODY")
    void refusesOtherRoles(Role role) {
        actor.as(role);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(imports::template);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.dryRun(new byte[0], season));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> imports.apply(new UnitImportPreview(List.of(), season)));
    }

    private void refused(String problem, UnitImportPreview preview) {
        assertThatExceptionOfType(OrganisationProblem.class)
                .isThrownBy(() -> imports.apply(preview))
                .extracting(OrganisationProblem::key)
                .isEqualTo("organisation.problem." + problem);
    }

    private int count(String code) {
        return queries.count(new UnitFilter(code, null));
    }

    private static String code() {
        return "IMP" + CODES.incrementAndGet() + "Q";
    }
}
