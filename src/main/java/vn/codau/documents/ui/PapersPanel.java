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
import vn.codau.documents.papers.PaperDesk;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.PaperOf;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.engine.season.Cluster;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;

/** The papers of one sealed season that the acting role may have, with their files. */
final class PapersPanel extends Composite<Div> {

    private final PaperDesk desk;
    private final SealedSeason sealed;
    private final List<PaperOf> papers;
    private final Grid<PaperOf> grid = new Grid<>();

    PapersPanel(PaperDesk desk, SealedSeason sealed) {
        this.desk = desk;
        this.sealed = sealed;
        this.papers = desk.papers(sealed);
        getContent().addClassName("papers");
        getContent().add(seal());
        if (papers.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("documents.papers.none")));
            return;
        }
        if (!desk.hasPdf()) {
            getContent().add(new Paragraph(getTranslation("documents.papers.noPdf")));
        }
        describe();
        getContent().add(chooser(), grid);
    }

    private Component seal() {
        var snapshot = sealed.snapshot();
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
    private Component chooser() {
        var clusters =
                sealed.season().clusters().stream().filter(this::hasPapers).toList();
        var choice = new ComboBox<Cluster>(getTranslation("documents.papers.cluster"), clusters);
        choice.setItemLabelGenerator(Cluster::name);
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

    private boolean hasPapers(Cluster cluster) {
        return papers.stream().anyMatch(of -> isOf(cluster, of));
    }

    private void show(Cluster cluster) {
        grid.setItems(papers.stream()
                .filter(of -> of.paper() == Paper.PROVINCE_LETTER || isOf(cluster, of))
                .toList());
    }

    private static boolean isOf(Cluster cluster, PaperOf of) {
        return of.paper() == Paper.SHEET
                ? cluster.members().contains(of.subject())
                : of.subject().equals(cluster.code());
    }

    private void describe() {
        grid.addClassName("papers-grid");
        grid.setAllRowsVisible(true);
        grid.addColumn(of -> getTranslation("documents.paper." + of.paper()))
                .setHeader(getTranslation("documents.papers.paper"))
                .setFlexGrow(2);
        grid.addColumn(this::subject)
                .setHeader(getTranslation("documents.papers.subject"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::files)
                .setHeader(getTranslation("documents.papers.files"))
                .setFlexGrow(3);
    }

    private String subject(PaperOf of) {
        return switch (of.paper().extent()) {
            case PROVINCE -> getTranslation("documents.papers.province");
            case CLUSTER, UNIT -> sealed.subjectName(of);
        };
    }

    private Component files(PaperOf of) {
        var obstacle = desk.obstacle(sealed, of);
        if (obstacle.isPresent()) {
            var problem = obstacle.get();
            var why = new Span(getTranslation(problem.key(), problem.arguments().toArray()));
            why.addClassName("papers-obstacle");
            return why;
        }
        var links = new PaperLinks(desk, sealed, of);
        var fill =
                new Button(getTranslation("documents.papers.fill"), click -> new IssueDialog(desk, sealed, of).open());
        fill.setAriaLabel(getTranslation(
                "documents.papers.fillOf", getTranslation("documents.paper." + of.paper()), subject(of)));
        fill.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        links.add(fill);
        return links;
    }
}
