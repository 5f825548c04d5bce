package vn.codau.demo;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.SendBack;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonKind;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;

/** Lets the offices of the demo's school year score themselves, show evidence and be reviewed, each step in its phase. */
@Component
@Profile("demo")
class DemoSchoolScores {

    private static final long SEED = 2025;
    private static final Decimal ALL = Decimal.of("100");
    private static final String RETURNED = "I.4";
    private static final List<String> PROVEN = List.of("I.4", "II.1", "III.2");

    private final SelfScoring scoring;
    private final ScoringQueries queries;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;
    private final EvidenceFiles files;
    private final DemoSchoolReviews reviews;

    DemoSchoolScores(
            SelfScoring scoring,
            ScoringQueries queries,
            OrganisationQueries organisation,
            SeasonQueries seasons,
            EvidenceFiles files,
            DemoSchoolReviews reviews) {
        this.scoring = scoring;
        this.queries = queries;
        this.organisation = organisation;
        this.seasons = seasons;
        this.files = files;
        this.reviews = reviews;
    }

    /** At the first start only; never again where anybody has entered anything. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void enter() {
        for (var season : seasons.list()) {
            if (season.details().demo() && season.details().kind() == SeasonKind.SCHOOL_YEAR) {
                organisation.clusters(season.id()).stream()
                        .filter(cluster -> queries.progress(cluster.id()).stream()
                                .allMatch(sheet -> sheet.progress().done() == 0))
                        .forEach(cluster -> enter(season, cluster));
            }
        }
    }

    private void enter(Season season, ClusterView cluster) {
        var begins = moment(season, Phase.SELF_SCORING, 3);
        for (var member : cluster.members()) {
            DemoClock.at(
                    begins, () -> DemoActor.actingAs(DemoPeople.officer(member), () -> enter(season, cluster, member)));
            DemoClock.at(begins.plus(4, ChronoUnit.DAYS), () -> submit(cluster, member));
        }
        sendBackOne(season, cluster);
        reviews.give(season, cluster);
    }

    /** A moment in that phase, so many days after it began. */
    static Instant moment(Season season, Phase phase, int days) {
        return season.plan().windows().stream()
                .filter(window -> window.phase() == phase)
                .map(window -> window.opens().plus(days, ChronoUnit.DAYS).minus(7, ChronoUnit.HOURS))
                .findFirst()
                .orElseThrow();
    }

    private void enter(Season season, ClusterView cluster, Member member) {
        var form = scoring.open(cluster.id(), member.unit());
        var chance = new Random(SEED + member.code().hashCode());
        var values = new DemoValues(SEED + member.code().hashCode());
        for (var leaf : Criteria.leavesOf(form.table().criteria().sections())) {
            var value = value(form, leaf, values);
            if (!value.isBlank() && concerns(form, leaf)) {
                save(form, leaf.code(), 0, chance.nextInt(30) == 0 ? CellValue.notApplicable() : value, "");
            }
        }
        show(new EvidenceOf(season.id(), cluster.id(), member.unit()), season, member);
    }

    /** By what was answered until now. */
    private boolean concerns(SheetForm form, Leaf leaf) {
        return form.table().concerned().over(leaf.code()).isEmpty()
                || !scoring.open(form.of().cluster(), form.of().unit()).isOutside(leaf.code());
    }

    static CellValue value(SheetForm form, Leaf leaf, DemoValues values) {
        var target = form.table().targets().stream()
                .filter(each ->
                        each.unit().equals(form.of().code()) && each.criterion().equals(leaf.code()))
                .findFirst()
                .map(Target::value)
                .or(() -> leaf.rule().target());
        return possible(
                values.value(leaf, target),
                form.table().guidanceFor(leaf.code()).measure());
    }

    /** No share is more than all of it, and things are counted whole. */
    static CellValue possible(CellValue value, String measure) {
        if (measure.isEmpty() || !(value instanceof CellValue.Value(Input.Text(var text)))) {
            return value;
        }
        if (measure.equals("%")) {
            return Decimal.of(text).compareTo(ALL) > 0 ? CellValue.of(ALL.toString()) : value;
        }
        return CellValue.of(text.replaceFirst("\\..*", ""));
    }

    private void show(EvidenceOf of, Season season, Member member) {
        var day = season.details().to().minusMonths(3);
        for (var criterion : PROVEN) {
            var content = DemoPaper.report(member.name(), "Báo cáo kết quả tiêu chí " + criterion);
            files.add(
                    of,
                    criterion,
                    new UploadedFile("Báo cáo tiêu chí " + criterion + ".pdf", day, new ByteArrayInputStream(content)));
        }
    }

    private void save(SheetForm form, String criterion, long seen, CellValue value, String note) {
        scoring.save(new SaveCell(form.of().cluster(), form.of().unit(), criterion, seen, value, note));
    }

    private void submit(ClusterView cluster, Member member) {
        DemoActor.actingAs(
                DemoPeople.headOf(member),
                () -> scoring.submit(
                        new Submit(cluster.id(), member.unit(), UUID.randomUUID(), "Minh chứng còn lại gửi bản giấy")));
    }

    /** The last member's sheet came back once: its history tells of it. */
    private void sendBackOne(Season season, ClusterView cluster) {
        var member = cluster.members().getLast();
        var at = moment(season, Phase.SELF_SCORING, 9);
        var items = List.of(new SendBack.Item(RETURNED, "Số giải chưa khớp quyết định của Sở, đề nghị kiểm tra lại"));
        var head = cluster.members().getFirst();
        DemoClock.at(
                at,
                () -> DemoActor.actingAs(
                        DemoPeople.leader(cluster, Role.CLUSTER_HEAD, head),
                        () -> scoring.sendBack(new SendBack(cluster.id(), member.unit(), items))));
        DemoClock.at(
                at.plus(2, ChronoUnit.DAYS),
                () -> DemoActor.actingAs(DemoPeople.officer(member), () -> {
                    var form = scoring.open(cluster.id(), member.unit());
                    save(form, RETURNED, form.cell(RETURNED).version(), CellValue.of("25"), "Đã đối chiếu quyết định");
                }));
        DemoClock.at(at.plus(3, ChronoUnit.DAYS), () -> submit(cluster, member));
    }
}
