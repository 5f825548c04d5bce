package vn.codau.documents;

import java.util.Map;
import java.util.stream.Stream;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.papers.PaperFile.Format;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.PaperSubjects;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.publication.Audience;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.shared.Command;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;

/** How a paper is printed: the unit's own sheet, or the summary of its cluster. */
class DocumentsTrials implements CommandTrials {

    private final PaperDesk desk;
    private final Publications publications;

    DocumentsTrials(PaperDesk desk, Publications publications) {
        this.desk = desk;
        this.publications = publications;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(DocumentsCommand.PRINT_PAPER, new CommandTrial(Phase.OBJECTION, ground -> {
            // What a unit's sheet tells has to be published to it.
            Stream.of(Release.OWN_TOTAL, Release.CLUSTER_RANKING, Release.SCORERS)
                    .map(what -> new Switch.Key(what, Audience.MEMBERS))
                    .forEach(key -> publications.publish(ground.season(), key, 0));
            var sealed = sealed(ground);
            var cluster = sealed.ranking().clusters().getFirst().cluster();
            var sheet = new PaperOf(Paper.SHEET, cluster.members().getFirst());
            var summary = new PaperOf(Paper.SUMMARY, cluster.code());
            return () -> {
                try {
                    print(sealed, sheet);
                } catch (NotPermitted notTheUnit) {
                    print(sealed, summary);
                }
            };
        }));
    }

    private void print(SealedSeason sealed, PaperOf of) {
        desk.print(sealed, of, Format.DOCX, Sealed.issue(of.paper(), sealed));
    }

    /** The example, whose first cluster and that cluster's first member are the ground's. */
    private static SealedSeason sealed(AccessFixture ground) {
        var example = Sealed.example();
        var first = example.ranking().clusters().getFirst().cluster();
        var places = new PaperSubjects(
                ground.season(),
                Map.of(ground.cluster(), first.code()),
                Map.of(ground.unit(), first.members().getFirst()));
        return new SealedSeason(example.snapshot(), example.ranking(), example.proposals(), example.meetings(), places);
    }
}
