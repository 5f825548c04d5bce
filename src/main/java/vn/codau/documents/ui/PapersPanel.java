package vn.codau.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.PaperSnapshot;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.engine.season.Cluster;
import vn.codau.jobs.ui.JobLine;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;

/**
 * The papers of one sealed season that the acting role may have, with their files. The season itself is read when something is
 * shown or printed: it is too large to be kept as long as a page is open.
 */
final class PapersPanel extends Composite<Div> {

    private final Counter counter;
    private final SealedPapers sealed;
    private final List<PaperOf> papers;
    private final Grid<Row> grid = new Grid<>();
    private final Div all = new Div();

    /** A cluster to choose. */
    private record Choice(String code, String name, List<String> members) {

        static Choice of(Cluster cluster) {
            return new Choice(cluster.code(), cluster.name(), cluster.members());
        }

        boolean isOf(PaperOf of) {
            return of.paper() == Paper.SHEET
                    ? members.contains(of.subject())
                    : of.subject().equals(code);
        }
    }

    /** A paper, whom it is about, and why it cannot be made. */
    private record Row(PaperOf of, String subject, Optional<DomainProblem> obstacle) {}

    PapersPanel(Counter counter, SealedPapers sealed) {
        this.counter = counter;
        this.sealed = sealed;
        var season = sealed.season().get();
        this.papers = counter.desk().papers(season);
        getContent().addClassName("papers");
        all.addClassName("papers-zip");
        getContent().add(seal(season.snapshot()));
        if (papers.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("documents.papers.none")));
            return;
        }
        if (!counter.desk().hasPdf()) {
            getContent().add(new Paragraph(getTranslation("documents.papers.noPdf")));
        }
        describe();
        getContent().add(chooser(season.season().clusters()), all, grid);
    }

    private Component seal(PaperSnapshot snapshot) {
        var line = new Paragraph(getTranslation(
                "documents.papers.seal",
                Integer.toString(snapshot.number()),
                Moments.shown(snapshot.sealedAt()),
                snapshot.sealedBy(),
                snapshot.shortHash()));
        line.addClassName("papers-seal");
        return line;
    }

    /** Cluster by cluster: a province has hundreds of papers. */
    private Component chooser(List<Cluster> all) {
        var clusters = all.stream().map(Choice::of).filter(this::hasPapers).toList();
        var choice = new ComboBox<Choice>(getTranslation("documents.papers.cluster"), clusters);
        choice.setItemLabelGenerator(Choice::name);
        choice.setClassName("papers-cluster");
        choice.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                show(chosen.getValue());
            }
        });
        choice.setVisible(clusters.size() > 1);
        clusters.stream().findFirst().ifPresent(choice::setValue);
        return choice;
    }

    private boolean hasPapers(Choice cluster) {
        return papers.stream().anyMatch(cluster::isOf);
    }

    private void show(Choice cluster) {
        var season = sealed.season().get();
        all.removeAll();
        all.add(zip(cluster));
        grid.setItems(papers.stream()
                .filter(of -> of.paper() == Paper.PROVINCE_LETTER || cluster.isOf(of))
                .map(of -> new Row(of, subject(season, of), counter.desk().obstacle(season, of)))
                .toList());
    }

    /** All papers of the cluster in one file: a Word file, a PDF file and so on of each. */
    private JobLine zip(Choice cluster) {
        var zip = counter.zip();
        var own = papers.stream().filter(cluster::isOf).toList();
        var sought = new JobLine.Sought(
                zip,
                () -> zip.about(sealed.snapshot(), cluster.code()),
                getTranslation("documents.papers.zip"),
                getTranslation("documents.papers.zipFetch"),
                getTranslation("documents.papers.zipOf", cluster.name()));
        return new JobLine(
                counter.jobs(), sought, () -> zip.order(sealed.season().get(), cluster.code(), own));
    }

    private String subject(SealedSeason season, PaperOf of) {
        return switch (of.paper().extent()) {
            case PROVINCE -> getTranslation("documents.papers.province");
            case CLUSTER, UNIT -> season.subjectName(of);
        };
    }

    private void describe() {
        grid.addClassName("papers-grid");
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> getTranslation("documents.paper." + row.of().paper()))
                .setHeader(getTranslation("documents.papers.paper"))
                .setFlexGrow(2);
        grid.addColumn(Row::subject)
                .setHeader(getTranslation("documents.papers.subject"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::files)
                .setHeader(getTranslation("documents.papers.files"))
                .setFlexGrow(3);
    }

    private Component files(Row row) {
        return row.obstacle().map(this::obstacle).orElseGet(() -> links(row));
    }

    private Component obstacle(DomainProblem problem) {
        var why = new Span(getTranslation(problem.key(), problem.arguments().toArray()));
        why.addClassName("papers-obstacle");
        return why;
    }

    private Component links(Row row) {
        var links = new PaperLinks(counter, sealed, row.of(), row.subject());
        var fill = new Button(
                getTranslation("documents.papers.fill"),
                click -> new IssueDialog(counter, sealed, row.of(), row.subject()).open());
        fill.setAriaLabel(getTranslation(
                "documents.papers.fillOf",
                getTranslation("documents.paper." + row.of().paper()),
                row.subject()));
        fill.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        links.add(fill);
        return links;
    }
}
