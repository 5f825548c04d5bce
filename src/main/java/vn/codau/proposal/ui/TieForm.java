package vn.codau.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.organisation.cluster.Member;
import vn.codau.proposal.award.ClusterAwards;
import vn.codau.proposal.award.DecideAwardTie;
import vn.codau.uikit.OpinionsField;

/** Who of the tied units is put first, second and so on; whoever is not named shares the rest. */
final class TieForm extends Div {

    private final ClusterAwards list;
    private final List<Select<Member>> order = new ArrayList<>();

    private final OpinionsField opinions = new OpinionsField();

    TieForm(ClusterAwards list) {
        this.list = list;
        addClassName("proposal-tie-form");
        add(new Paragraph(getTranslation("proposal.tie.help")));
        var tied = list.view().members().stream()
                .filter(member -> list.tied().contains(member.code()))
                .toList();
        for (int place = 1; place < tied.size(); place++) {
            var choice = new Select<Member>();
            choice.setLabel(getTranslation("proposal.tie.place", place));
            choice.setItemLabelGenerator(
                    member -> Optional.ofNullable(member).map(Member::name).orElse(""));
            choice.setEmptySelectionAllowed(true);
            choice.setItems(tied);
            order.add(choice);
            add(choice);
        }
        add(opinions);
    }

    DecideAwardTie typed(String reason, String document) {
        return new DecideAwardTie(
                list.view().id(),
                list.snapshot().id(),
                list.decisionVersion(),
                order.stream()
                        .flatMap(choice -> choice.getOptionalValue().stream())
                        .flatMap(member -> Stream.of(member.code()))
                        .distinct()
                        .toList(),
                reason,
                document,
                opinions.typed());
    }
}
