package vn.codau.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceQueries;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Lets the first units of one demo cluster show some evidence, through the same commands as people. */
@Component
@Profile("demo")
class DemoEvidence {

    private static final Logger LOG = LoggerFactory.getLogger(DemoEvidence.class);
    private static final String CLUSTER = "ND";
    private static final int ENOUGH_UNITS = 10;

    private record Paper(String criterion, String name, String title) {}

    private static final List<Paper> PAPERS = List.of(
            new Paper("I.1", "Báo cáo kinh tế - xã hội.pdf", "Tình hình kinh tế - xã hội năm"),
            new Paper("I.3", "Giải ngân đầu tư công.pdf", "Kết quả giải ngân vốn đầu tư công"),
            new Paper("II.2", "Bao phủ bảo hiểm y tế.pdf", "Tỷ lệ bao phủ bảo hiểm y tế"));

    private final EvidenceFiles files;
    private final EvidenceQueries queries;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;

    DemoEvidence(
            EvidenceFiles files, EvidenceQueries queries, OrganisationQueries organisation, SeasonQueries seasons) {
        this.files = files;
        this.queries = queries;
        this.organisation = organisation;
        this.seasons = seasons;
    }

    /** Once the demo is set up; never again where something was shown or taken back. */
    @EventListener(ApplicationReadyEvent.class)
    void show() {
        seasons.current().filter(season -> season.details().demo()).ifPresent(this::show);
    }

    private void show(Season season) {
        organisation.clusters(season.id()).stream()
                .filter(cluster -> cluster.code().equals(CLUSTER))
                .forEach(cluster -> cluster.members().stream()
                        .limit(ENOUGH_UNITS)
                        .forEach(member ->
                                DemoActor.actingAs(officer(member), () -> showIfOpen(season, cluster, member))));
    }

    private static Actor officer(Member member) {
        return new Actor(
                AccountId.next(),
                "Cán bộ " + member.name(),
                new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(member.unit())));
    }

    private void showIfOpen(Season season, ClusterView cluster, Member member) {
        try {
            show(season, cluster, member);
        } catch (DomainProblem closed) {
            // Its sheet was handed in, or the phase is over: it shows nothing more, as in life.
            LOG.debug("No demo evidence for {}", member.code(), closed);
        }
    }

    private void show(Season season, ClusterView cluster, Member member) {
        var isNew = queries.of(cluster.id(), member.unit()).isEmpty()
                && queries.removed(cluster.id(), member.unit()).isEmpty();
        if (!isNew || cluster.members().indexOf(member) % 3 == 2) {
            return;
        }
        var of = new EvidenceOf(season.id(), cluster.id(), member.unit());
        var day = season.details().from().plusMonths(5);
        for (var paper : PAPERS) {
            var content = DemoPaper.report(member.name(), paper.title() + " " + day.getYear());
            files.add(of, paper.criterion(), file(paper.name(), day, content));
        }
        // Of last year, so that the flag is seen; a few look alike, so that verifiers see that too.
        var photograph = DemoPaper.photograph(cluster.members().indexOf(member) / 2);
        files.add(of, "I.4.1", file("Lễ công bố xã nông thôn mới.png", day.minusYears(1), photograph));
    }

    private static UploadedFile file(String name, LocalDate day, byte[] content) {
        return new UploadedFile(name, day, new ByteArrayInputStream(content));
    }
}
