package vn.codau.scoring.ui.verify;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.engine.criteria.Fixed;
import vn.codau.evidence.ui.EvidencePages;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.ui.cell.OfficeClusters;
import vn.codau.scoring.verify.RankEffects;
import vn.codau.scoring.verify.Verification;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** Thẩm định: the standing body looks into single cells of a cluster, one person proposing, a second one deciding. */
@Route("verification/:cluster?")
@Menu(order = 140, title = "scoring.verify.title", icon = "verification")
@StyleSheet("styles/scoring.css")
@RolesAllowed(Role.Names.STANDING_BODY)
class VerificationQueueView extends Page implements BeforeEnterObserver {

    private static final String UNIT = "unit";
    private static final String CRITERION = "criterion";

    private final CurrentActor actor;
    private final OfficeClusters clusters;
    private final CriteriaQueries criteria;
    private final Verification verification;
    private final RankEffects effects;
    private final EvidencePages evidencePages;
    private final PhaseGate gate;
    private final Clock clock;
    private final Div content = new Div();
    private final Div tools = new Div();

    VerificationQueueView(
            CurrentActor actor,
            OfficeClusters clusters,
            CriteriaQueries criteria,
            Verification verification,
            RankEffects effects,
            EvidencePages evidencePages,
            PhaseGate gate,
            Clock clock) {
        super("scoring.verify.title");
        this.actor = actor;
        this.clusters = clusters;
        this.criteria = criteria;
        this.verification = verification;
        this.effects = effects;
        this.evidencePages = evidencePages;
        this.gate = gate;
        this.clock = clock;
        content.addClassName("verification");
        addActions(tools);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choice = new ClusterChoice(VerificationQueueView.class);
        var cluster = clusters.show(choice, event, actor.get());
        tools.removeAll();
        content.removeAll();
        content.add(choice);
        var table = cluster.flatMap(chosen -> criteria.published(chosen.id()));
        if (table.isEmpty()) {
            content.add(new EmptyState(getTranslation("scoring.verify.noTable")));
            return;
        }
        var place = place(cluster.orElseThrow(), event.getLocation().getQueryParameters());
        try {
            show(cluster.orElseThrow(), table.get(), place);
        } catch (DomainProblem closed) {
            content.add(new EmptyState(
                    getTranslation(closed.key(), closed.arguments().toArray())));
        }
    }

    private static Optional<Verified.Place> place(ClusterView cluster, QueryParameters parameters) {
        var criterion = parameters.getSingleParameter(CRITERION);
        return parameters.getSingleParameter(UNIT).stream()
                .flatMap(code -> cluster.members().stream()
                        .filter(member -> member.code().equals(code)))
                .findFirst()
                .flatMap(member -> criterion.map(code -> new Verified.Place(cluster.id(), member.unit(), code)));
    }

    private void show(ClusterView cluster, CriteriaTable table, Optional<Verified.Place> place) {
        setTitle(getTranslation("scoring.verify.of", cluster.name()));
        var queue = new VerificationGrid(clock, chosen -> open(cluster, chosen));
        queue.show(verification.queue(cluster.id()));
        if (place.isPresent()) {
            show(cluster, table, queue, place.get());
            return;
        }
        tools.add(new Button(getTranslation("scoring.verify.demand"), click -> demand(cluster, table)));
        var hint = new Paragraph(getTranslation("scoring.verify.hint"));
        hint.addClassName("hint");
        content.add(hint, queue);
    }

    private void demand(ClusterView cluster, CriteriaTable table) {
        var leaves = table.criteria().leaves().stream()
                .filter(leaf -> !(leaf.rule() instanceof Fixed))
                .toList();
        new PlaceDialog(cluster, leaves, place -> open(cluster, place)).open();
    }

    private void open(ClusterView cluster, Verified.Place place) {
        var unit = member(cluster, place).map(Member::code).orElse("");
        var query = QueryParameters.simple(Map.of(UNIT, unit, CRITERION, place.criterion()));
        getUI().ifPresent(ui -> ui.navigate(VerificationQueueView.class, ClusterChoice.parameters(cluster), query));
    }

    private static Optional<Member> member(ClusterView cluster, Verified.Place place) {
        return cluster.members().stream()
                .filter(member -> member.unit().equals(place.unit()))
                .findFirst();
    }

    private void show(ClusterView cluster, CriteriaTable table, VerificationGrid queue, Verified.Place place) {
        member(cluster, place)
                .ifPresent(unit -> setTitle(getTranslation("scoring.verify.cell", unit.name(), place.criterion())));
        var isOpen = gate.open(cluster.season()).contains(ScoreCommand.CLAIM_VERIFICATION);
        var desk = new VerificationDesk(verification, evidencePages, table, clock, isOpen).previewing(effects);
        desk.open(place);
        content.removeAll();
        content.add(moves(cluster, queue, place), desk);
    }

    private Div moves(ClusterView cluster, VerificationGrid queue, Verified.Place place) {
        var back = new Button(
                getTranslation("scoring.verify.back"),
                click -> getUI().ifPresent(
                                ui -> ui.navigate(VerificationQueueView.class, ClusterChoice.parameters(cluster))));
        var moves = new Div(
                back,
                move("scoring.cell.before", cluster, queue.beside(place, -1)),
                move("scoring.cell.after", cluster, queue.beside(place, 1)));
        moves.addClassName("filters");
        return moves;
    }

    private Button move(String key, ClusterView cluster, Optional<Verified.Place> to) {
        var button = new Button(getTranslation(key), click -> to.ifPresent(place -> open(cluster, place)));
        button.setEnabled(to.isPresent());
        return button;
    }
}
