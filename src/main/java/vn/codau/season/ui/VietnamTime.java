package vn.codau.season.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people in Vietnam write them. */
final class VietnamTime {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(ZONE);
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private VietnamTime() {}

    static String of(Instant instant) {
        return TIME.format(instant);
    }

    static Instant read(DateTimePicker picker) {
        return picker.getValue().atZone(ZONE).toInstant();
    }

    static void show(DateTimePicker picker, Instant instant) {
        picker.setValue(instant.atZone(ZONE).toLocalDateTime());
    }
}
