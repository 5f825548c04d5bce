package vn.codau.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.proposal.AwardRule;
import vn.codau.proposal.Awards;
import vn.codau.proposal.ClusterAwards;
import vn.codau.proposal.ProposalCommand;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Đề nghị tặng Cờ thi đua của UBND tỉnh, Bằng khen: what each cluster proposes, and what people have to decide. */
@Route("awards")
@Menu(order = 165, title = "proposal.awards.menu", icon = "awards")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY
})
@StyleSheet("styles/proposal.css")
class AwardsView extends Page {

    private final Awards awards;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final Div content = new Div();

    AwardsView(SeasonQueries seasons, Awards awards, PhaseGate gate, CurrentActor actor) {
        super("proposal.awards.title");
        this.awards = awards;
        this.gate = gate;
        this.actor = actor;
        content.addClassName("proposal");
        add(content);
        seasons.current()
                .ifPresentOrElse(
                        this::show, () -> content.add(new EmptyState(getTranslation("proposal.selection.noSeason"))));
    }

    private void show(Season season) {
        content.removeAll();
        var lists = awards.of(season.id());
        if (lists.isEmpty()) {
            content.add(new EmptyState(getTranslation("proposal.awards.notSealed")));
            return;
        }
        if (may(season, ProposalCommand.SET_AWARD_RULE)) {
            content.add(new Button(getTranslation("proposal.bands.set"), click -> setRule(season, lists)));
        }
        lists.stream().filter(list -> !list.tied().isEmpty()).forEach(list -> content.add(tie(season, list)));
        var unruled = lists.stream().filter(list -> list.rule().isEmpty()).toList();
        if (!unruled.isEmpty()) {
            content.add(unruled(unruled));
        }
        var table = new AwardsTable(lists);
        var everybody = new Checkbox(getTranslation("proposal.awards.everybody"));
        everybody.addValueChangeListener(change -> table.show(change.getValue()));
        content.add(everybody, table, new RulesList(lists));
    }

    private boolean may(Season season, Command command) {
        return command.roles().contains(actor.get().role())
                && gate.open(season.id()).contains(command);
    }

    private Div unruled(List<ClusterAwards> lists) {
        var names = lists.stream().map(list -> list.view().name()).collect(Collectors.joining("; "));
        return line(
                new StatusBadge(getTranslation("proposal.awards.unruled"), Tone.NEUTRAL),
                getTranslation("proposal.awards.unruled.text", names));
    }

    private Div tie(Season season, ClusterAwards list) {
        var units = list.view().members().stream()
                .filter(member -> list.tied().contains(member.code()))
                .map(Member::name)
                .collect(Collectors.joining(", "));
        var line = line(
                new StatusBadge(getTranslation("proposal.award.TIED_AT_CUT"), Tone.WARNING),
                getTranslation("proposal.awards.tie", list.view().name(), units));
        if (may(season, ProposalCommand.DECIDE_AWARD_TIE)) {
            line.add(new Button(getTranslation("proposal.tie.decide"), click -> decide(season, list)));
        }
        return line;
    }

    private static Div line(StatusBadge badge, String text) {
        var line = new Div(badge, new Paragraph(text));
        line.addClassName("proposal-state");
        return line;
    }

    private void decide(Season season, ClusterAwards list) {
        var typed = new TieForm(list);
        new ProposalReasonDialog(getTranslation("proposal.tie.decide"), (reason, document) -> {
                    awards.decide(typed.typed(reason, document));
                    Notices.done("proposal.tie.decided");
                    show(season);
                })
                .asking(typed)
                .open();
    }

    private void setRule(Season season, List<ClusterAwards> lists) {
        var own = lists.stream()
                .filter(list -> list.rule().filter(AwardRule::own).isPresent())
                .collect(Collectors.toMap(
                        list -> list.view().id(), list -> list.rule().orElseThrow()));
        List<ClusterView> clusters = lists.stream().map(ClusterAwards::view).toList();
        Optional<AwardRule> common = awards.rule(season.id());
        var typed = new BandsForm(clusters, common, own);
        new ProposalReasonDialog(getTranslation("proposal.bands.set"), (reason, document) -> {
                    awards.set(typed.typed(season.id(), document));
                    Notices.done("proposal.bands.saved");
                    show(season);
                })
                .withoutReason()
                .asking(typed)
                .open();
    }
}
