package vn.codau.ranking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.Member;
import vn.codau.platform.time.Vietnam;
import vn.codau.ranking.RankingCommand;
import vn.codau.ranking.input.UnitStandings;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankedUnit;
import vn.codau.ranking.standing.HeldUnit;
import vn.codau.ranking.standing.PlaceHold;
import vn.codau.ranking.standing.UnitStatus;
import vn.codau.ranking.ui.part.RankingActionDialog;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;

/** What the standing body lays down about a unit, as far as role and phase allow it; the commands ask both again. */
@Component
class UnitActions {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final SeasonQueries seasons;
    private final UnitStandings standings;

    UnitActions(CurrentActor actor, PhaseGate gate, SeasonQueries seasons, UnitStandings standings) {
        this.actor = actor;
        this.gate = gate;
        this.seasons = seasons;
        this.standings = standings;
    }

    /** A menu for each row, of what was read with the ranking. */
    Function<RankedUnit, com.vaadin.flow.component.Component> of(LiveRanking ranking, Runnable afterwards) {
        var open = LeaderActions.openTo(actor, gate, ranking);
        if (!ranking.isProvisional() || !open.contains(RankingCommand.HOLD_UNIT)) {
            return row -> new Span();
        }
        var members = ranking.cluster().members().stream().collect(Collectors.toMap(Member::code, one -> one));
        return row -> new Menu(
                        ranking,
                        Objects.requireNonNull(members.get(row.standing().unit())),
                        afterwards)
                .of(open);
    }

    private LocalDate today() {
        return Vietnam.dayOf(seasons.now());
    }

    /** The menu of one unit. */
    private final class Menu {

        private final LiveRanking ranking;
        private final Member member;
        private final Runnable afterwards;
        private final UI reader = UI.getCurrentOrThrow();

        Menu(LiveRanking ranking, Member member, Runnable afterwards) {
            this.ranking = ranking;
            this.member = member;
            this.afterwards = afterwards;
        }

        MenuBar of(Set<Command> open) {
            var bar = new MenuBar();
            bar.addClassName("ranking-menu");
            bar.getElement().setAttribute("aria-label", say("ranking.action.of", member.name()));
            var items = bar.addItem(say("ranking.action.menu")).getSubMenu();
            items.addItem(say("ranking.action.hold"), click -> hold());
            ranking.particulars().holds().stream()
                    .filter(hold ->
                            hold.unit().equals(member.unit()) && hold.to().isEmpty())
                    .forEach(hold ->
                            items.addItem(say("ranking.action.release", hold.document()), click -> release(hold)));
            var status = ranking.particulars().status(member.unit());
            if (open.contains(RankingCommand.SET_REGISTRATION)) {
                var key = status.registered() ? "ranking.action.notRegistered" : "ranking.action.registered";
                items.addItem(say(key), click -> register(status));
            }
            if (open.contains(RankingCommand.SET_GRADING)) {
                var key = status.graded() ? "ranking.action.exclude" : "ranking.action.include";
                items.addItem(say(key), click -> grade(status));
            }
            return bar;
        }

        private void hold() {
            ask(
                            "ranking.action.hold",
                            said -> standings.hold(new PlaceHold(
                                    ranking.cluster().id(), member.unit(), said.reason(), said.document(), said.day())))
                    .withDocument()
                    .withDay(today())
                    .open();
        }

        private void release(HeldUnit hold) {
            ask(
                            "ranking.action.released",
                            said -> standings.release(
                                    hold.cluster(), hold.id(), hold.version(), said.day(), said.reason()))
                    .withDay(today())
                    .open();
        }

        private void register(UnitStatus status) {
            ask(
                            status.registered() ? "ranking.action.notRegistered" : "ranking.action.registered",
                            said -> standings.setRegistered(
                                    ranking.cluster().id(), member.unit(), status.version(), !status.registered()))
                    .withoutReason()
                    .open();
        }

        private void grade(UnitStatus status) {
            var cluster = ranking.cluster().id();
            if (status.graded()) {
                ask(
                                "ranking.action.exclude",
                                said -> standings.exclude(cluster, member.unit(), status.version(), said.reason()))
                        .open();
            } else {
                ask("ranking.action.include", said -> standings.include(cluster, member.unit(), status.version()))
                        .withoutReason()
                        .open();
            }
        }

        private RankingActionDialog ask(String key, Consumer<RankingActionDialog> command) {
            return new RankingActionDialog(say("ranking.action.about", say(key), member.name()), command, afterwards);
        }

        private String say(String key, Object... arguments) {
            return reader.getTranslation(key, arguments);
        }
    }
}
