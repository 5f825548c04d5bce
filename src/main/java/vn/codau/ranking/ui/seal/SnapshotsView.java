package vn.codau.ranking.ui.seal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.ranking.RankingCommand;
import vn.codau.ranking.seal.SealBlocked;
import vn.codau.ranking.seal.SeasonSealing;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.ranking.ui.part.RankingActionDialog;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Bản chốt: what is sealed of the current season, sealing it, and comparing any two. */
@Route("snapshots")
@Menu(order = 155, title = "ranking.snapshots.title", icon = "snapshots")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.BOARD, Role.Names.AUDITOR})
@StyleSheet("styles/ranking.css")
class SnapshotsView extends Page {

    private final SeasonSealing sealing;
    private final Snapshots snapshots;
    private final Div content = new Div();
    private final Div blockers = new Div();

    SnapshotsView(
            SeasonSealing sealing, Snapshots snapshots, SeasonQueries seasons, PhaseGate gate, CurrentActor actor) {
        super("ranking.snapshots.title");
        this.sealing = sealing;
        this.snapshots = snapshots;
        blockers.getElement().setAttribute("role", "status");
        add(blockers, content);
        seasons.current()
                .ifPresentOrElse(
                        season -> {
                            show(season);
                            if (actor.get().role() == Role.STANDING_BODY
                                    && gate.open(season.id()).contains(RankingCommand.SEAL_SEASON)) {
                                addActions(sealButton(season));
                            }
                        },
                        () -> content.add(new EmptyState(getTranslation("ranking.none"))));
    }

    private Button sealButton(Season season) {
        var button = new Button(getTranslation("ranking.seal"), click -> ask(season));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void ask(Season season) {
        var dialog =
                new RankingActionDialog(getTranslation("ranking.seal"), said -> seal(season, said.reason()), () -> {});
        if (snapshots.of(season.id()).isEmpty()) {
            dialog.withoutReason();
            dialog.add(new Paragraph(getTranslation("ranking.seal.first")));
        } else {
            dialog.addComponentAsFirst(new Paragraph(getTranslation("ranking.seal.again")));
        }
        dialog.open();
    }

    private void seal(Season season, String reason) {
        blockers.removeAll();
        try {
            var sealed = sealing.seal(season.id(), reason);
            Notices.done("ranking.seal.done", sealed.number(), sealed.shortHash());
            show(season);
        } catch (SealBlocked blocked) {
            show(blocked);
        }
    }

    private void show(SealBlocked blocked) {
        var list = new UnorderedList();
        blocked.blockers()
                .forEach(blocker -> list.add(new ListItem(new Anchor(
                        blocker.route(),
                        getTranslation(blocker.key(), blocker.arguments().toArray())))));
        blockers.add(
                new Paragraph(getTranslation(blocked.key(), blocked.arguments().toArray())), list);
    }

    private void show(Season season) {
        content.removeAll();
        try {
            var all = snapshots.of(season.id());
            if (all.isEmpty()) {
                content.add(new EmptyState(getTranslation("ranking.snapshots.none")));
                return;
            }
            content.add(new SnapshotTable(season, snapshots, all));
            if (all.size() > 1) {
                content.add(new H2(getTranslation("ranking.compare.title")), new ComparePanel(snapshots, all));
            }
        } catch (DomainProblem hidden) {
            content.add(new EmptyState(
                    getTranslation(hidden.key(), hidden.arguments().toArray())));
        }
    }
}
