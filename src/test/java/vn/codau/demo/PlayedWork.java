package vn.codau.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.engine.criteria.Criteria;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.cross.SubmitReviews;
import vn.codau.scoring.entry.SaveBlock;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.form.ScoreMatrix;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.specialist.SpecialistScoring;
import vn.codau.scoring.specialist.SubmitSpecialist;
import vn.codau.shared.SeasonId;

/** What a season's people enter by the hundred, through the services that their screens call; whoever is signed in enters it. */
final class PlayedWork {

    private static final String WITHOUT_PAPERS = "Minh chứng còn lại gửi bản giấy kèm theo công văn";
    private static final String DOUBT = "Chấm theo số liệu đối chiếu với sở chủ quản";
    private static final long SEED = 2021;

    private final SelfScoring self;
    private final CrossScoring cross;
    private final SpecialistScoring specialists;
    private final CriteriaQueries criteria;
    private final OrganisationQueries organisation;

    PlayedWork(
            SelfScoring self,
            CrossScoring cross,
            SpecialistScoring specialists,
            CriteriaQueries criteria,
            OrganisationQueries organisation) {
        this.self = self;
        this.cross = cross;
        this.specialists = specialists;
        this.criteria = criteria;
        this.organisation = organisation;
    }

    ClusterView cluster(SeasonId season, String code) {
        return organisation.clusters(season).stream()
                .filter(cluster -> cluster.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that the unit has not entered yet. */
    void scoreItself(ClusterView cluster, Member member) {
        var form = self.open(cluster.id(), member.unit());
        var values = new DemoValues(SEED + member.code().hashCode());
        for (var leaf : Criteria.leavesOf(form.table().criteria().sections())) {
            var value = DemoSchoolScores.value(form, leaf, values);
            if (!value.isBlank() && form.cell(leaf.code()).entered().isBlank()) {
                save(cluster, member, leaf.code(), value);
            }
        }
    }

    /** So many points in each of the unit's criteria, which ask for nothing but points. */
    void scoreItself(ClusterView cluster, Member member, List<String> points) {
        var leaves = Criteria.leavesOf(
                criteria.published(cluster.id()).orElseThrow().criteria().sections());
        for (int i = 0; i < points.size(); i++) {
            save(cluster, member, leaves.get(i).code(), CellValue.of(points.get(i)));
        }
    }

    private void save(ClusterView cluster, Member member, String criterion, CellValue value) {
        self.save(new SaveCell(cluster.id(), member.unit(), criterion, 0, value, ""));
    }

    void submit(ClusterView cluster, Member member) {
        self.submit(new Submit(cluster.id(), member.unit(), UUID.randomUUID(), WITHOUT_PAPERS));
    }

    /** Scores whatever is still blank, but one criterion: mostly what is claimed, here and there less. */
    void review(ClusterView cluster, String butThat) {
        var matrix = cross.matrix(cluster.id());
        var open = matrix.columns().stream()
                .filter(column -> column.access() == ScoreMatrix.Access.OPEN)
                .toList();
        var chance = new Random(SEED + matrix.of().scorer().hashCode());
        var cells = new ArrayList<SaveBlock.One>();
        open.forEach(column -> cells.addAll(scores(matrix, column, chance)));
        cells.removeIf(cell -> cell.criterion().equals(butThat));
        cross.saveBlock(new SaveBlock(cluster.id(), UUID.randomUUID(), cells));
    }

    /** The same, and hands it in. */
    void reviewAndHandIn(ClusterView cluster) {
        review(cluster, "");
        var open = cross.matrix(cluster.id()).columns().stream()
                .filter(column -> column.access() == ScoreMatrix.Access.OPEN)
                .map(ScoreMatrix.Column::unit)
                .toList();
        cross.submit(new SubmitReviews(cluster.id(), open, UUID.randomUUID(), WITHOUT_PAPERS));
    }

    private static List<SaveBlock.One> scores(ScoreMatrix matrix, ScoreMatrix.Column column, Random chance) {
        var cells = new ArrayList<SaveBlock.One>();
        for (var leaf : matrix.table().criteria().leaves()) {
            if (matrix.criteria().contains(leaf.code())
                    && column.mine(leaf.code()).entered().isBlank()) {
                var claimed = column.claim(leaf.code()).entered();
                var other = chance.nextInt(20) == 0
                        ? DemoSchoolScores.possible(
                                new DemoValues(chance.nextLong())
                                        .value(leaf, leaf.rule().target()),
                                matrix.table().guidanceFor(leaf.code()).measure())
                        : claimed;
                if (!other.isBlank()) {
                    cells.add(new SaveBlock.One(
                            column.unit(), leaf.code(), 0, other, other.equals(claimed) ? "" : DOUBT));
                }
            }
        }
        return cells;
    }

    /** A specialist body takes over what is claimed, in every criterion that is its own. */
    void measure(SeasonId season) {
        specialists.criteria(season).forEach(task -> measure(season, task.criterion()));
    }

    private void measure(SeasonId season, String criterion) {
        for (var section : specialists.table(season, criterion).sections()) {
            var cells = section.rows().stream()
                    .filter(row -> row.access() == ScoreMatrix.Access.OPEN
                            && row.mine().entered().isBlank())
                    .flatMap(row -> row.claim().stream()
                            .map(claim -> new SaveBlock.One(row.unit(), criterion, 0, claim.entered(), "")))
                    .toList();
            specialists.saveBlock(new SaveBlock(section.cluster(), UUID.randomUUID(), cells));
        }
        specialists.submit(new SubmitSpecialist(season, criterion, UUID.randomUUID(), WITHOUT_PAPERS));
    }
}
