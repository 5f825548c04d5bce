package vn.codau.meeting.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.engine.season.ClusterKind;
import vn.codau.meeting.MeetingDetails;
import vn.codau.meeting.MeetingProblem;
import vn.codau.meeting.ReviewMeeting;
import vn.codau.meeting.UnitLine;
import vn.codau.meeting.Voters;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.shared.text.OtherOpinions;

/** A cluster of two units, A and B. */
class MeetingFormTests {

    private static final LocalDateTime START = LocalDateTime.of(2024, 7, 5, 8, 30);

    private final ClusterView cluster = new ClusterView(
            ClusterId.next(), SeasonId.next(), "K1", "Cụm 1", ClusterKind.CUM, List.of(member("A"), member("B")), 0);

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of("vi"));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void anEmptyFieldOfVotesIsNoVoteHeldAndZeroIsNoVoteGot() {
        var form = shown(Optional.empty());
        fill(form);
        _setValue(cell(form, 0, "votes", IntegerField.class), 0);
        assertThat(cell(form, 0, "votes", IntegerField.class).getAriaLabel()).contains("Đơn vị A: số phiếu");
        var typed = form.typed().orElseThrow();
        assertThat(typed.lines()).extracting(UnitLine::votes).containsExactly(OptionalInt.of(0), OptionalInt.empty());
        assertThat(typed.voters()).isEqualTo(new Voters(2, 2));
        assertThat(typed.version()).isZero();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingTypedIsLost() {
        var form = shown(Optional.empty());
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Địa điểm")), "Hội trường");
        assertThat(form.typed()).isEmpty();
        assertThat(_get(form, DateTimePicker.class, spec -> spec.withLabel("Bắt đầu họp *"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(form, TextField.class, spec -> spec.withLabel("Địa điểm"))
                        .getValue())
                .isEqualTo("Hội trường");
    }

    @Test
    void aCorrectionBeginsWithTheRecordAndAsksForItsReason() {
        var form = shown(Optional.of(recorded()));
        assertThat(cell(form, 0, "came", Checkbox.class).getValue()).isTrue();
        assertThat(cell(form, 1, "came", Checkbox.class).getValue()).isFalse();
        assertThat(cell(form, 1, "note", TextField.class).getPlaceholder()).isEqualTo("Lý do vắng mặt");
        assertThatThrownBy(form::typed).isInstanceOf(MeetingProblem.class);
        _setValue(_get(form, TextField.class, spec -> spec.withLabel("Lý do sửa biên bản đã ghi")), "Ghi nhầm");
        var typed = form.typed().orElseThrow();
        assertThat(typed.version()).isEqualTo(3);
        assertThat(typed.lines()).isEqualTo(recorded().lines());
        assertThat(typed.held()).isEqualTo(recorded().held());
    }

    @Test
    void whoeverMayOnlyReadCanTypeNothing() {
        var form = shown(Optional.of(recorded()));
        form.close();
        assertThat(_get(form, TextArea.class).isReadOnly()).isTrue();
        assertThat(_get(form, TextArea.class).getValue()).isEqualTo("Ông Cường: xin bảo lưu");
        assertThat(_find(form, TextField.class)).allMatch(TextField::isReadOnly);
        assertThat(_find(form, IntegerField.class)).allMatch(IntegerField::isReadOnly);
        assertThat(cell(form, 0, "came", Checkbox.class).isReadOnly()).isTrue();
        assertThat(cell(form, 0, "note", TextField.class).isReadOnly()).isTrue();
        assertThat(cell(form, 0, "votes", IntegerField.class).isReadOnly()).isTrue();
    }

    private MeetingForm shown(Optional<ReviewMeeting> recorded) {
        var form = new MeetingForm(cluster, recorded);
        UI.getCurrent().add(form);
        return form;
    }

    private static void fill(MeetingForm form) {
        _setValue(_get(form, DateTimePicker.class, spec -> spec.withLabel("Bắt đầu họp *")), START);
        Stream.of("Địa điểm", "Chủ trì", "Thư ký", "Số, ký hiệu, ngày của biên bản")
                .forEach(label -> _setValue(_get(form, TextField.class, spec -> spec.withLabel(label)), "x"));
        _setValue(_get(form, IntegerField.class, spec -> spec.withLabel("Số người có mặt bỏ phiếu")), 2);
    }

    private static <T> T cell(MeetingForm form, int row, String column, Class<T> type) {
        return type.cast(_getCellComponent(_get(form, MeetingUnits.class), row, column));
    }

    private ReviewMeeting recorded() {
        var lines = List.of(
                new UnitLine(cluster.members().get(0).unit(), true, "Ông Bình", OptionalInt.of(2)),
                new UnitLine(cluster.members().get(1).unit(), false, "bận", OptionalInt.empty()));
        var held = new MeetingDetails(
                START,
                Optional.of(START.plusHours(2)),
                "Hội trường",
                "Ông An",
                "Bà Hoa",
                "02/BB",
                new OtherOpinions("Ông Cường: xin bảo lưu"));
        return new ReviewMeeting(cluster.id(), 3, held, new Voters(2, 2), lines, "", Instant.EPOCH, "Bà Hoa");
    }

    private static Member member(String code) {
        return new Member(UnitId.next(), code, "Đơn vị " + code, Position.MEMBER, LocalDate.EPOCH);
    }
}
