package vn.codau.meeting.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.meeting.MeetingDetails;
import vn.codau.meeting.RecordMeeting;
import vn.codau.meeting.ReviewMeeting;
import vn.codau.meeting.Voters;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.uikit.OpinionsField;
import vn.codau.uikit.Pickers;

/** What the minutes of a review meeting say, to be typed in or read. */
final class MeetingForm extends Div {

    private static final int LONGEST = 300;
    private static final int LONGEST_REASON = 2000;

    private final ClusterView cluster;
    private final long version;
    private final DateTimePicker started = Pickers.moment(getTranslation("meeting.field.started"));
    private final DateTimePicker ended = Pickers.moment(getTranslation("meeting.field.ended"));
    private final TextField place = text("meeting.field.place", LONGEST);
    private final TextField chair = text("meeting.field.chair", LONGEST);
    private final TextField secretary = text("meeting.field.secretary", LONGEST);
    private final TextField document = text("meeting.field.document", LONGEST);
    private final IntegerField entitled = count("meeting.field.entitled");
    private final IntegerField present = count("meeting.field.present");
    private final TextField reason = text("meeting.field.reason", LONGEST_REASON);
    private final OpinionsField opinions = new OpinionsField();
    private final MeetingUnits units;

    MeetingForm(ClusterView cluster, Optional<ReviewMeeting> recorded) {
        this.cluster = cluster;
        this.version = recorded.map(ReviewMeeting::version).orElse(0L);
        this.units = new MeetingUnits(cluster, recorded);
        addClassName("meeting-form");
        var fields = new Div(started, ended, place, chair, secretary, document, entitled, present);
        fields.addClassName("meeting-fields");
        Pickers.require(started);
        reason.setVisible(version > 0);
        reason.addClassName("meeting-reason");
        entitled.setValue(cluster.members().size());
        recorded.ifPresent(this::show);
        add(
                fields,
                new H2(getTranslation("meeting.units")),
                new Paragraph(getTranslation("meeting.units.help")),
                units,
                opinions,
                reason);
    }

    private void show(ReviewMeeting meeting) {
        started.setValue(meeting.held().startedAt());
        meeting.held().endedAt().ifPresent(ended::setValue);
        place.setValue(meeting.held().place());
        chair.setValue(meeting.held().chair());
        secretary.setValue(meeting.held().secretary());
        document.setValue(meeting.held().document());
        opinions.show(meeting.held().otherOpinions());
        entitled.setValue(meeting.voters().entitled());
        present.setValue(meeting.voters().present());
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private IntegerField count(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** Leaves everything to be read only. */
    void close() {
        Stream.of(started, ended).forEach(field -> field.setReadOnly(true));
        Stream.of(place, chair, secretary, document).forEach(field -> field.setReadOnly(true));
        Stream.of(entitled, present).forEach(field -> field.setReadOnly(true));
        opinions.setReadOnly(true);
        reason.setVisible(false);
        units.close();
    }

    /** What is typed; empty, and said at the fields, while something is missing without which there is no meeting. */
    Optional<RecordMeeting> typed() {
        boolean complete = Stream.of(filled(started, started), filled(entitled, entitled), filled(present, present))
                .allMatch(filled -> filled);
        if (!complete) {
            return Optional.empty();
        }
        var held = new MeetingDetails(
                started.getValue(),
                ended.getOptionalValue(),
                place.getValue(),
                chair.getValue(),
                secretary.getValue(),
                document.getValue(),
                opinions.typed());
        var voters = new Voters(entitled.getValue(), present.getValue());
        return Optional.of(new RecordMeeting(cluster.id(), version, held, voters, units.typed(), reason.getValue()));
    }

    private boolean filled(AbstractField<?, ?> field, HasValidation shown) {
        shown.setInvalid(field.isEmpty());
        shown.setErrorMessage(field.isEmpty() ? getTranslation("meeting.field.missing") : "");
        return !field.isEmpty();
    }
}
