package vn.codau.ranking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.Leading;
import vn.codau.ranking.RankingCommand;
import vn.codau.ranking.input.LeaderDecisions;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.ranking.ui.part.RankingActionDialog;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;

/** Decisions on a cluster's leading unit, as far as role and phase allow them; the command asks both again. */
@Component
class LeaderActions {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final RankingQueries rankings;
    private final LeaderDecisions decisions;

    LeaderActions(CurrentActor actor, PhaseGate gate, RankingQueries rankings, LeaderDecisions decisions) {
        this.actor = actor;
        this.gate = gate;
        this.rankings = rankings;
        this.decisions = decisions;
    }

    /** Buttons where there is a doubt or something was decided; otherwise nothing. */
    Div of(LiveRanking ranking, Runnable afterwards) {
        var bar = new Div();
        bar.addClassName("ranking-actions");
        var status = ranking.ranking().leading().status();
        boolean isDecided = ranking.decision().isPresent();
        boolean isDoubtful = status == Leading.Status.TIE || status == Leading.Status.INELIGIBLE_LEADER;
        if ((isDoubtful || isDecided) && isOpen(RankingCommand.DECIDE_LEADER, ranking)) {
            bar.add(button(
                    "ranking.action.decide",
                    title -> new RankingActionDialog(
                                    title, ask -> decisions.decide(request(ranking, ask, Optional.of(ask))), afterwards)
                            .withDocument()
                            .withOpinions()
                            .withUnit(ranking.cluster().members())));
            bar.add(button(
                    "ranking.action.vacant",
                    title -> new RankingActionDialog(
                                    title, ask -> decisions.decide(request(ranking, ask, Optional.empty())), afterwards)
                            .withDocument()
                            .withOpinions()));
        }
        if (isDecided && isOpen(RankingCommand.WITHDRAW_DECISION, ranking)) {
            bar.add(button(
                    "ranking.action.withdraw",
                    title -> new RankingActionDialog(
                                    title,
                                    ask -> decisions.withdraw(request(ranking, ask, Optional.empty())),
                                    afterwards)
                            .withDocument()));
        }
        return bar;
    }

    private DecideLeader request(LiveRanking ranking, RankingActionDialog said, Optional<RankingActionDialog> choice) {
        var cluster = ranking.cluster().id();
        return new DecideLeader(
                cluster,
                choice.map(ask -> ask.unit().unit()),
                rankings.decisionVersion(cluster),
                said.reason(),
                said.document(),
                said.opinions());
    }

    static Button button(String key, Function<String, RankingActionDialog> dialog) {
        var title = UI.getCurrentOrThrow().getTranslation(key);
        return new Button(title, click -> dialog.apply(title).open());
    }

    private boolean isOpen(Command command, LiveRanking ranking) {
        return openTo(actor, gate, ranking).contains(command);
    }

    /** What role and phase allow the actor in the cluster's season. */
    static Set<Command> openTo(CurrentActor actor, PhaseGate gate, LiveRanking ranking) {
        var role = actor.get().role();
        return gate.open(ranking.cluster().season()).stream()
                .filter(command -> command.roles().contains(role))
                .collect(Collectors.toSet());
    }
}
