package vn.codau.proposal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.codau.proposal.council.CouncilRecord;
import vn.codau.proposal.flag.FlagSelection;
import vn.codau.uikit.Moments;
import vn.codau.uikit.OpinionsSaid;

/** What was recorded of the Council's meeting, corrections and withdrawals included. */
final class CouncilHistory extends Div {

    CouncilHistory(FlagSelection selection) {
        var list = new UnorderedList();
        selection.records().forEach(record -> list.add(line(selection, record)));
        add(new Details(getTranslation("proposal.history", selection.records().size()), list));
    }

    private ListItem line(FlagSelection selection, CouncilRecord record) {
        var minutes = record.minutes();
        var line = new ListItem(said(selection, record));
        if (minutes.isSigned()) {
            line.add(" " + getTranslation("proposal.council.signed", minutes.chair(), minutes.secretary()));
        }
        if (!record.withdrawn()) {
            line.add(new OpinionsSaid(minutes.otherOpinions()));
        }
        return line;
    }

    private String said(FlagSelection selection, CouncilRecord record) {
        var votes = record.withdrawn()
                ? getTranslation("proposal.history.withdrawn")
                : record.votes().entrySet().stream()
                        .map(vote -> selection.names().unit(vote.getKey()) + " " + vote.getValue())
                        .collect(Collectors.joining(", "));
        return getTranslation(
                "proposal.history.line",
                record.recorded().version(),
                Moments.shown(record.recorded().at()),
                record.recorded().by(),
                record.recorded().document(),
                record.present(),
                record.members(),
                votes,
                record.reason().isEmpty() ? getTranslation("proposal.history.first") : record.reason());
    }
}
