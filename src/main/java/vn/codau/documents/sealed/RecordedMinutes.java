package vn.codau.documents.sealed;

import java.util.Map;
import java.util.Optional;
import vn.codau.documents.sealed.PaperMeeting.Attendance;
import vn.codau.documents.sealed.PaperMeeting.Held;
import vn.codau.documents.sealed.PaperMeeting.Voters;
import vn.codau.shared.UnitId;

/** Turns a recorded meeting into what its minutes say. */
final class RecordedMinutes {

    private RecordedMinutes() {}

    static PaperMeeting of(String cluster, Map<UnitId, String> codes, vn.codau.meeting.ReviewMeeting meeting) {
        var held = meeting.held();
        var attendance = meeting.lines().stream()
                // Whoever has left the cluster since is in no sealed ranking of it either.
                .filter(line -> codes.containsKey(line.unit()))
                .map(line -> new Attendance(
                        codes.getOrDefault(line.unit(), ""),
                        line.came() ? line.note() : "",
                        Optional.of(line.note()).filter(note -> !line.came())))
                .toList();
        return new PaperMeeting(
                cluster,
                new Held(held.startedAt(), held.place(), held.chair(), held.secretary()),
                held.endedAt(),
                Optional.of(
                        new Voters(meeting.voters().entitled(), meeting.voters().present())),
                held.otherOpinions()
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                attendance);
    }
}
