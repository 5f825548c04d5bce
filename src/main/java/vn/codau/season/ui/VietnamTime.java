package vn.codau.season.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import vn.codau.uikit.Countdown;

/** Instants in fields that people fill in by the clock of Vietnam. */
final class VietnamTime {

    private VietnamTime() {}

    static Instant read(DateTimePicker picker) {
        return picker.getValue().atZone(Countdown.VIETNAM).toInstant();
    }

    static void show(DateTimePicker picker, Instant instant) {
        picker.setValue(instant.atZone(Countdown.VIETNAM).toLocalDateTime());
    }
}
