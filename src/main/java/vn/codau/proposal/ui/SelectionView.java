package vn.codau.proposal.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.proposal.flag.FlagSelections;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** Xét chọn, đề nghị tặng Cờ thi đua của Chính phủ: candidates, both caps, the Council's votes, and who is proposed. */
@Route("selection")
@Menu(order = 160, title = "proposal.selection.menu", icon = "selection")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.BOARD, Role.Names.AUDITOR})
@StyleSheet("styles/proposal.css")
class SelectionView extends Page {

    private final FlagSelections selections;
    private final SelectionActions actions;
    private final Div content = new Div();

    SelectionView(SeasonQueries seasons, FlagSelections selections, SelectionActions actions) {
        super("proposal.selection.title");
        this.selections = selections;
        this.actions = actions;
        content.addClassName("proposal");
        add(content);
        seasons.current()
                .ifPresentOrElse(
                        this::show, () -> content.add(new EmptyState(getTranslation("proposal.selection.noSeason"))));
    }

    private void show(Season season) {
        content.removeAll();
        selections
                .of(season.id())
                .ifPresentOrElse(
                        selection -> show(season, selection),
                        () -> content.add(new EmptyState(
                                getTranslation("proposal.selection.notSealed"),
                                new Anchor("snapshots", getTranslation("proposal.selection.toSeals")))));
    }

    private void show(Season season, FlagSelection selection) {
        var on = actions.on(season.id(), selection, () -> show(season));
        content.add(new SelectionHead(selection));
        content.add(on.all());
        content.add(
                new CapsPanel(selection),
                new H2(getTranslation(
                        "proposal.candidates", selection.choice().candidates().size())),
                new CandidatesTable(selection, on::ending));
        if (!selection.records().isEmpty()) {
            content.add(new CouncilHistory(selection));
        }
    }
}
