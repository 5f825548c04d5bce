package vn.codau.proposal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.codau.proposal.award.AwardDecision;
import vn.codau.proposal.award.AwardRule;
import vn.codau.proposal.award.ClusterAwards;
import vn.codau.uikit.OpinionsSaid;

/** By which rule each cluster proposes, and what people decided beyond it. */
final class RulesList extends Div {

    RulesList(List<ClusterAwards> lists) {
        var items = new UnorderedList();
        for (var list : lists) {
            list.rule().ifPresent(rule -> items.add(new ListItem(rule(list, rule))));
            list.used().forEach(decision -> {
                var item = new ListItem(decision(list, decision));
                item.add(new OpinionsSaid(decision.otherOpinions()));
                items.add(item);
            });
        }
        var details = new Details(getTranslation("proposal.awards.rules"), items);
        details.setOpened(lists.size() == 1);
        add(details);
    }

    private String rule(ClusterAwards list, AwardRule rule) {
        var places = rule.places().of(list.ranking().cluster().members().size());
        return getTranslation(
                rule.own() ? "proposal.awards.rule.own" : "proposal.awards.rule.common",
                list.view().name(),
                list.ranking().cluster().members().size(),
                places.flags(),
                places.merits(),
                rule.recorded().document());
    }

    private String decision(ClusterAwards list, AwardDecision decision) {
        var first = decision.first().stream()
                .map(code -> list.view().members().stream()
                        .filter(member -> member.code().equals(code))
                        .findFirst()
                        .map(member -> member.name())
                        .orElse(code))
                .toList();
        return getTranslation(
                "proposal.awards.decision",
                list.view().name(),
                String.join(", ", first),
                decision.recorded().document(),
                decision.reason());
    }
}
