package vn.codau.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Leaf;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.specialist.SubmitSpecialist;
import vn.codau.scoring.verify.Verification;
import vn.codau.season.plan.Season;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Lets the demo's school year be cross-scored and partly verified: some cells are decided, one waits, the rest are free. */
@Component
@Profile("demo")
class DemoSchoolReviews {

    private static final long SEED = 2026;
    private static final String SPECIALIST = "SNV";
    private static final String DOUBT = "Minh chứng chưa đủ, chấm theo số liệu đối chiếu";

    private final CrossScoring cross;
    private final SpecialistScoring specialists;
    private final Verification verification;
    private final OrganisationQueries organisation;

    DemoSchoolReviews(
            CrossScoring cross,
            SpecialistScoring specialists,
            Verification verification,
            OrganisationQueries organisation) {
        this.cross = cross;
        this.specialists = specialists;
        this.verification = verification;
        this.organisation = organisation;
    }

    void give(Season season, ClusterView cluster) {
        DemoClock.at(DemoSchoolScores.moment(season, Phase.CROSS_SCORING, 5), () -> crossScore(season, cluster));
        DemoClock.at(DemoSchoolScores.moment(season, Phase.VERIFICATION, 2), () -> verify(cluster));
    }

    private void crossScore(Season season, ClusterView cluster) {
        var members = cluster.members();
        review(DemoPeople.leader(cluster, Role.CLUSTER_HEAD, members.getFirst()), cluster);
        review(DemoPeople.leader(cluster, Role.CLUSTER_DEPUTY, members.get(1)), cluster);
        members.forEach(member -> review(DemoPeople.headOf(member), cluster));
        organisation
                .unit(SPECIALIST)
                .ifPresent(body -> DemoActor.actingAs(
                        new Actor(
                                AccountId.next(),
                                "Chấm chuyên đề, " + body.name(),
                                new Grant(Role.SPECIALIST, new Scope.OfUnit(body.id()))),
                        () -> specialists.criteria(season.id()).forEach(task -> measure(season, task.criterion()))));
    }

    private void review(Actor scorer, ClusterView cluster) {
        DemoActor.actingAs(scorer, () -> {
            var matrix = cross.matrix(cluster.id());
            var open = matrix.columns().stream()
                    .filter(column -> column.access() == ScoreMatrix.Access.OPEN)
                    .toList();
            var values = new Random(SEED + scorer.name().hashCode());
            var cells = new ArrayList<SaveBlock.One>();
            open.forEach(column -> cells.addAll(scores(matrix, column, values)));
            cross.saveBlock(new SaveBlock(cluster.id(), UUID.randomUUID(), cells));
            cross.submit(new SubmitReviews(
                    cluster.id(),
                    open.stream().map(ScoreMatrix.Column::unit).toList(),
                    UUID.randomUUID(),
                    "Tiêu chí không có số liệu để trống"));
        });
    }

    /** Mostly what is claimed; here and there less, and why. */
    private static List<SaveBlock.One> scores(ScoreMatrix matrix, ScoreMatrix.Column column, Random chance) {
        var cells = new ArrayList<SaveBlock.One>();
        for (var leaf : matrix.table().criteria().leaves()) {
            if (matrix.criteria().contains(leaf.code())) {
                var claimed = column.claim(leaf.code()).entered();
                var other = chance.nextInt(8) == 0
                        ? DemoSchoolScores.possible(
                                other(leaf, chance),
                                matrix.table().guidanceFor(leaf.code()).measure())
                        : claimed;
                var note = other.equals(claimed) ? "" : DOUBT;
                if (!other.isBlank() && !column.isOutside(leaf.code())) {
                    cells.add(new SaveBlock.One(column.unit(), leaf.code(), 0, other, note));
                }
            }
        }
        return cells;
    }

    private static CellValue other(Leaf leaf, Random chance) {
        return new DemoValues(chance.nextLong()).value(leaf, leaf.rule().target());
    }

    private void measure(Season season, String criterion) {
        var chance = new Random(SEED);
        for (var section : specialists.table(season.id(), criterion).sections()) {
            var cells = section.rows().stream()
                    .filter(row -> row.access() == ScoreMatrix.Access.OPEN)
                    .map(row -> new SaveBlock.One(
                            row.unit(), criterion, 0, CellValue.of(String.valueOf(90 + chance.nextInt(8))), ""))
                    .toList();
            specialists.saveBlock(new SaveBlock(section.cluster(), UUID.randomUUID(), cells));
        }
        specialists.submit(new SubmitSpecialist(season.id(), criterion, UUID.randomUUID(), "Không có"));
    }

    private void verify(ClusterView cluster) {
        var first = DemoPeople.standingBody("Chuyên viên thẩm định thứ nhất");
        var second = DemoPeople.standingBody("Chuyên viên thẩm định thứ hai");
        DemoActor.actingAs(
                first, () -> verification.queue(cluster.id()).stream().limit(4).forEach(item -> propose(item.place())));
        DemoActor.actingAs(second, () -> {
            var proposed = verification.queue(cluster.id()).stream()
                    .filter(item -> item.now().state() == Verified.State.PROPOSED)
                    .toList();
            proposed.stream().limit(2).forEach(item -> confirm(item.place()));
            proposed.stream()
                    .skip(2)
                    .limit(1)
                    .forEach(item -> verification.reject(new Verified.Reject(
                            item.place(), item.now().version(), "Chưa nêu số quyết định làm căn cứ")));
        });
    }

    private void propose(Verified.Place place) {
        verification.claim(place);
        var view = verification.view(place);
        var given = view.given().stream()
                .map(one -> one.cell().entered())
                .filter(CellValue.Value.class::isInstance)
                .findFirst()
                .orElse(view.claim().entered());
        var evidence = view.evidence().stream().map(EvidenceItem::id).toList();
        verification.propose(new Verified.Propose(
                place, given, "Theo biên bản làm việc với đơn vị và số liệu của Sở Giáo dục và Đào tạo", evidence));
    }

    private void confirm(Verified.Place place) {
        verification.confirm(
                new Verified.Confirm(place, verification.view(place).now().version()));
    }
}
