package vn.codau.demo;

import java.util.Random;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.season.Target;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.progress.SheetProgress;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Lets the demo's units score themselves, some wholly, some half, some not at all, through the same commands as people. */
@Component
@Profile("demo")
class DemoScores {

    /** How much of its sheet each unit has filled in, in hundredths, in the order of the cluster. */
    private static final int[] DONE = {100, 100, 62, 100, 92, 80, 71, 45, 20, 0};

    /** The first so many hand their sheets in. */
    private static final int SUBMITTED = 2;

    private static final long SEED = 2026;

    private final SelfScoring scoring;
    private final ScoringQueries queries;
    private final CriteriaQueries criteria;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;

    DemoScores(
            SelfScoring scoring,
            ScoringQueries queries,
            CriteriaQueries criteria,
            OrganisationQueries organisation,
            SeasonQueries seasons) {
        this.scoring = scoring;
        this.queries = queries;
        this.criteria = criteria;
        this.organisation = organisation;
        this.seasons = seasons;
    }

    /** Once the units have shown their evidence; never again where anybody has entered anything. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    @Transactional
    public void enter() {
        seasons.current().filter(season -> season.details().demo()).stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(cluster -> criteria.published(cluster.id()).isPresent())
                .filter(cluster -> queries.progress(cluster.id()).stream()
                        .map(SheetProgress::progress)
                        .allMatch(progress -> progress.done() == 0))
                .forEach(this::enter);
    }

    private void enter(ClusterView cluster) {
        for (int place = 0; place < cluster.members().size(); place++) {
            var member = cluster.members().get(place);
            var done = DONE[place % DONE.length];
            var isSubmitted = place < SUBMITTED;
            DemoActor.actingAs(somebody(member, Role.UNIT_OFFICER), () -> enter(cluster, member, done));
            if (isSubmitted) {
                DemoActor.actingAs(somebody(member, Role.UNIT_HEAD), () -> submit(cluster, member));
            }
        }
    }

    private void enter(ClusterView cluster, Member member, int hundredths) {
        var form = scoring.open(cluster.id(), member.unit());
        if (!form.allowed().contains(ScoreCommand.SAVE_SELF_SCORE)) {
            return;
        }
        var chance = new Random(SEED + member.code().hashCode());
        var values = new DemoValues(SEED + member.code().hashCode());
        for (var leaf : Criteria.leavesOf(form.table().criteria().sections())) {
            var target = form.table().targets().stream()
                    .filter(each -> each.unit().equals(form.of().code())
                            && each.criterion().equals(leaf.code()))
                    .findFirst()
                    .map(Target::value)
                    .or(() -> leaf.rule().target());
            var value = values.value(leaf, target);
            if (!value.isBlank() && chance.nextInt(100) < hundredths) {
                save(form, leaf.code(), chance.nextInt(40) == 0 ? CellValue.notApplicable() : value);
            }
        }
    }

    private void save(SheetForm form, String criterion, CellValue value) {
        scoring.save(new SaveCell(form.of().cluster(), form.of().unit(), criterion, 0, value, ""));
    }

    private void submit(ClusterView cluster, Member member) {
        scoring.submit(new Submit(
                cluster.id(), member.unit(), UUID.randomUUID(), "Minh chứng còn lại gửi bản giấy kèm theo công văn"));
    }

    private static Actor somebody(Member member, Role role) {
        return new Actor(
                AccountId.next(),
                (role == Role.UNIT_HEAD ? "Thủ trưởng " : "Cán bộ ") + member.name(),
                new Grant(role, new Scope.OfUnit(member.unit())));
    }
}
