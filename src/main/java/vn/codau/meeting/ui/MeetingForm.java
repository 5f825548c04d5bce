package vn.codau.meeting.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.meeting.MeetingDetails;
import vn.codau.meeting.RecordMeeting;
import vn.codau.meeting.ReviewMeeting;
import vn.codau.meeting.Voters;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;
import vn.codau.uikit.OpinionsField;
import vn.codau.uikit.Pickers;
import vn.codau.uikit.RecordForm;

/** What the minutes of a review meeting say, to be typed in or read. */
final class MeetingForm extends Div {

    private final ClusterView cluster;
    private final long version;
    private final DateTimePicker started = Pickers.moment(getTranslation("meeting.field.started"));
    private final DateTimePicker ended = Pickers.moment(getTranslation("meeting.field.ended"));
    private final TextField place = text("meeting.field.place", Longest.NAMED);
    private final TextField chair = text("meeting.field.chair", Longest.NAMED);
    private final TextField secretary = text("meeting.field.secretary", Longest.NAMED);
    private final TextField document = text("meeting.field.document", Longest.DOCUMENT);
    private final IntegerField entitled = count("meeting.field.entitled");
    private final IntegerField present = count("meeting.field.present");
    private final TextField reason = text("meeting.field.reason", Longest.REASON);
    private final OpinionsField opinions = new OpinionsField();
    private final RecordForm<MeetingDetails> held = new RecordForm<>(MeetingDetails.class);
    private final RecordForm<Voters> voters = new RecordForm<>(Voters.class);
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
        bind();
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

    /** What the records refuse of these is said by the page; here is said what is missing without which there is no meeting. */
    private void bind() {
        var missing = getTranslation("meeting.field.missing");
        var minutes = held.binder();
        minutes.forField(started).withValidator(Objects::nonNull, missing).bind("startedAt");
        minutes.forField(ended)
                .withConverter(Optional::ofNullable, known -> known.orElse(null))
                .bind("endedAt");
        minutes.forField(place).bind("place");
        minutes.forField(chair).bind("chair");
        minutes.forField(secretary).bind("secretary");
        minutes.forField(document).bind("document");
        minutes.forField(opinions)
                .withConverter(OtherOpinions::new, OtherOpinions::text)
                .bind("otherOpinions");
        voters.binder().forField(entitled).asRequired(missing).bind("entitled");
        voters.binder().forField(present).asRequired(missing).bind("present");
    }

    private void show(ReviewMeeting meeting) {
        held.show(meeting.held());
        voters.show(meeting.voters());
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
        var isComplete =
                Stream.of(held, voters).filter(form -> !form.isComplete()).count() == 0;
        return isComplete
                ? Optional.of(new RecordMeeting(
                        cluster.id(), version, held.typed(), voters.typed(), units.typed(), reason.getValue()))
                : Optional.empty();
    }
}
