package vn.codau.archive.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.archive.ArchiveOffer;
import vn.codau.archive.Archives;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/**
 * Hồ sơ lưu trữ: the whole records of each cluster of the season that is shown, to be made and fetched. While one is being
 * made the screen looks every few seconds how far it is; whoever leaves finds it ready later.
 */
@Route("archives")
@Menu(order = 185, title = "archive.title", icon = "archives")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.AUDITOR})
@StyleSheet("styles/archive.css")
class ArchivesView extends Page {

    private static final int LOOK_MILLIS = 2_000;
    private static final int NOT_LOOKING = -1;

    private final Archives archives;
    private final Div content = new Div();
    private final Grid<ArchiveOffer> grid = new Grid<>();
    private final List<ArchiveOffer> offers = new ArrayList<>();
    private @Nullable Registration looking;

    ArchivesView(Archives archives, SeasonQueries seasons) {
        super("archive.title");
        this.archives = archives;
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
        offers.addAll(archives.of(seal));
        describe();
        grid.setItems(offers).setIdentifierProvider(ArchiveOffer::key);
        var help = new Paragraph(getTranslation("archive.help"));
        help.addClassName("form-help");
        content.add(line, grid, help);
        look();
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
        grid.addComponentColumn(offer -> new ArchiveCell(archives, offer, this::order))
                .setHeader(getTranslation("archive.column.archive"))
                .setFlexGrow(4);
    }

    private void order(ArchiveOffer offer) {
        try {
            archives.order(offer.key());
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
        refresh();
    }

    /** Draws anew only what has changed: whoever is about to click a link finds it where it was. */
    private void refresh() {
        for (int row = 0; row < offers.size(); row++) {
            var now = offers.get(row).with(archives.state(offers.get(row).key()));
            if (!now.equals(offers.set(row, now))) {
                grid.getListDataView().refreshItem(now);
            }
        }
        look();
    }

    private void look() {
        var isMaking = offers.stream().anyMatch(offer -> offer.state().isMaking());
        UI.getCurrentOrThrow().setPollInterval(isMaking ? LOOK_MILLIS : NOT_LOOKING);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        looking = attached.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NOT_LOOKING);
        if (looking != null) {
            looking.remove();
        }
    }
}
