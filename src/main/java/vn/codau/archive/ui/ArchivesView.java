package vn.codau.archive.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.archive.ArchiveOffer;
import vn.codau.archive.Archives;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.ui.JobLine;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/**
 * Hồ sơ lưu trữ: the whole records of each cluster of the season that is shown, to be made and fetched. Whoever leaves
 * while one is being made finds it ready later.
 */
@Route("archives")
@Menu(order = 185, title = "archive.title", icon = "archives")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.AUDITOR})
@StyleSheet("styles/archive.css")
class ArchivesView extends Page {

    private final Archives archives;
    private final Jobs jobs;
    private final Div content = new Div();
    private final Grid<ArchiveOffer> grid = new Grid<>();

    ArchivesView(Archives archives, Jobs jobs, SeasonQueries seasons) {
        super("archive.title");
        this.archives = archives;
        this.jobs = jobs;
        add(new Paragraph(getTranslation("archive.text")), content);
        seasons.current()
                .ifPresentOrElse(
                        this::show, () -> content.add(new EmptyState(getTranslation("archive.nothingSealed"))));
    }

    private void show(Season season) {
        try {
            archives.seal(season.id())
                    .ifPresentOrElse(
                            this::show, () -> content.add(new EmptyState(getTranslation("archive.nothingSealed"))));
        } catch (DomainProblem refused) {
            content.add(new EmptyState(
                    getTranslation(refused.key(), refused.arguments().toArray())));
        }
    }

    private void show(Snapshot seal) {
        var line = new Paragraph(getTranslation(
                "archive.seal",
                Integer.toString(seal.number()),
                Moments.shown(seal.sealedAt()),
                seal.sealedBy(),
                seal.shortHash()));
        line.addClassName("archive-seal");
        describe();
        grid.setItems(archives.of(seal));
        var help = new Paragraph(getTranslation("archive.help"));
        help.addClassName("form-help");
        content.add(line, grid, help);
    }

    private void describe() {
        grid.addClassName("archive-grid");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(ArchiveOffer::cluster)
                .setHeader(getTranslation("archive.column.cluster"))
                .setFlexGrow(3);
        grid.addColumn(ArchiveOffer::units)
                .setHeader(getTranslation("archive.column.units"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::line)
                .setHeader(getTranslation("archive.column.archive"))
                .setFlexGrow(4);
    }

    private JobLine line(ArchiveOffer offer) {
        var sought = new JobLine.Sought(
                archives.kind(),
                () -> archives.about(offer.key()),
                getTranslation("archive.make"),
                getTranslation("archive.download"),
                getTranslation("archive.of", offer.cluster()));
        return new JobLine(jobs, sought, () -> archives.order(offer), this::missing);
    }

    private Div missing(JobView job) {
        var told = new Div();
        var files = archives.missing(job);
        if (!files.isEmpty()) {
            var list = new UnorderedList();
            files.forEach(file -> list.add(new ListItem(file)));
            told.add(
                    new StatusBadge(getTranslation("archive.missing", Integer.toString(files.size())), Tone.WARNING),
                    list);
            told.addClassName("archive-missing");
        }
        return told;
    }
}
