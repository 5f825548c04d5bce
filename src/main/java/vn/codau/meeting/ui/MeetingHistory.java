package vn.codau.meeting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import vn.codau.meeting.ReviewMeeting;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.uikit.Moments;
import vn.codau.uikit.OpinionsSaid;

/** What was recorded before it was corrected. */
final class MeetingHistory extends Div {

    MeetingHistory(ClusterView cluster, List<ReviewMeeting> records) {
        var list = new UnorderedList();
        records.forEach(meeting -> list.add(line(cluster, meeting)));
        add(new Details(getTranslation("meeting.history", records.size()), list));
    }

    private ListItem line(ClusterView cluster, ReviewMeeting meeting) {
        var line = new ListItem(getTranslation(
                "meeting.history.line",
                meeting.version(),
                Moments.shown(meeting.at()),
                meeting.by(),
                meeting.voters().present(),
                meeting.voters().entitled(),
                votes(cluster, meeting),
                meeting.reason().isEmpty() ? getTranslation("meeting.history.first") : meeting.reason()));
        line.add(new OpinionsSaid(meeting.held().otherOpinions()));
        return line;
    }

    private String votes(ClusterView cluster, ReviewMeeting meeting) {
        var votes = meeting.votes();
        return votes.isEmpty()
                ? getTranslation("meeting.history.noVotes")
                : cluster.members().stream()
                        .filter(member -> votes.containsKey(member.unit()))
                        .map(member -> member.name() + " " + votes.get(member.unit()))
                        .collect(Collectors.joining(", "));
    }
}
