package vn.codau.ranking.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.codau.organisation.Member;
import vn.codau.ranking.HeldUnit;
import vn.codau.ranking.LiveRanking;
import vn.codau.ranking.PlaceHold;
import vn.codau.ranking.RankedUnit;
import vn.codau.ranking.RankingQueries;
import vn.codau.ranking.UnitStandings;
import vn.codau.ranking.UnitStatus;
import vn.codau.season.PhaseGate;
import vn.codau.season.SeasonQueries;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.uikit.Countdown;

/** What the standing body lays down about a unit, as far as role and phase allow it; the commands ask both again. */
@Component
class UnitActions {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final SeasonQueries seasons;
    private final RankingQueries rankings;
    private final UnitStandings standings;

    UnitActions(
            CurrentActor actor,
            PhaseGate gate,
            SeasonQueries seasons,
            RankingQueries rankings,
            UnitStandings standings) {
        this.actor = actor;
        this.gate = gate;
        this.seasons = seasons;
        this.rankings = rankings;
        this.standings = standings;
    }

    /** A menu for each row; what it says is read once, not for each row. */
    Function<RankedUnit, com.vaadin.flow.component.Component> of(LiveRanking ranking, Runnable afterwards) {
        var open = LeaderActions.openTo(actor, gate, ranking);
        if (!ranking.isProvisional() || !open.contains(Command.HOLD_UNIT)) {
            return row -> new Span();
        }
        var holds = rankings.holds(ranking.cluster().id());
        var statuses = rankings.statuses(ranking.cluster().id());
        return row -> {
            var member = ranking.cluster().members().stream()
                    .filter(one -> one.code().equals(row.standing().unit()))
                    .findFirst()
                    .orElseThrow();
            return new Menu(ranking, member, afterwards).of(open, holds, statuses);
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(seasons.now(), Countdown.VIETNAM);
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

        MenuBar of(Set<Command> open, List<HeldUnit> holds, List<UnitStatus> statuses) {
            var bar = new MenuBar();
            bar.addClassName("ranking-menu");
            bar.getElement().setAttribute("aria-label", say("ranking.action.of", member.name()));
            var items = bar.addItem(say("ranking.action.menu")).getSubMenu();
            items.addItem(say("ranking.action.hold"), click -> hold());
            holds.stream()
                    .filter(hold ->
                            hold.unit().equals(member.unit()) && hold.to().isEmpty())
                    .forEach(hold ->
                            items.addItem(say("ranking.action.release", hold.document()), click -> release(hold)));
            var status = statuses.stream()
                    .filter(one -> one.unit().equals(member.unit()))
                    .findFirst()
                    .orElseThrow();
            if (open.contains(Command.SET_REGISTRATION)) {
                var key = status.registered() ? "ranking.action.notRegistered" : "ranking.action.registered";
                items.addItem(say(key), click -> register(status));
            }
            if (open.contains(Command.SET_GRADING)) {
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

        private AskDialog ask(String key, Consumer<AskDialog> command) {
            return new AskDialog(say("ranking.action.about", say(key), member.name()), command, afterwards);
        }

        private String say(String key, Object... arguments) {
            return reader.getTranslation(key, arguments);
        }
    }
}
