package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.shared.DomainProblem;

/** Where files are dropped. Their bytes go from the request to the store; what is refused is said here, by name. */
final class UploadArea extends Div {

    private static final int MEGABYTES = 20;

    private final transient Acts acts;
    private final transient Consumer<UploadedFile> take;
    private final Upload upload = new Upload((UploadHandler) this::receive);
    private final DatePicker effective;
    private final Div refusals = new Div();
    private volatile LocalDate day;
    private volatile boolean busy;
    private boolean left;
    private boolean refused;
    private transient Runnable taken = () -> {};

    /** An area whose files go where {@code take} puts them, which may refuse. */
    UploadArea(Acts acts, Consumer<UploadedFile> take) {
        this.acts = acts;
        this.take = take;
        this.day = acts.today();
        effective = DayField.labelled(getTranslation("evidence.upload.effective"));
        effective.setValue(day);
        effective.addValueChangeListener(chosen -> day = Objects.requireNonNullElse(chosen.getValue(), acts.today()));
        addClassName("evidence-upload");
        refusals.addClassName("evidence-refusals");
        refusals.getElement().setAttribute("role", "alert");
        describe();
        add(effective, upload, refusals);
    }

    private void describe() {
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setUploadButton(new Button(getTranslation("evidence.upload.choose")));
        upload.setDropLabel(new Span(getTranslation("evidence.upload.drop", MEGABYTES)));
        upload.setI18n(UploadWords.of(key -> getTranslation(key)));
        upload.addFileRejectedListener(
                rejected -> tell(rejected.getFileName(), getTranslation("evidence.problem.tooLarge", MEGABYTES)));
        upload.addAllFinishedListener(finished -> finish());
    }

    /** Not under the session's lock: other screens of the same person go on meanwhile. */
    private void receive(UploadEvent event) throws IOException {
        busy = true;
        var name = event.getFileName();
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            take.accept(new UploadedFile(name, day, content));
        } catch (DomainProblem refused) {
            event.reject();
            ui.accessSynchronously(() ->
                    tell(name, getTranslation(refused.key(), refused.arguments().toArray())));
        }
    }

    private void tell(String name, String why) {
        refused = true;
        refusals.add(new Paragraph(getTranslation("evidence.upload.refused", name, why)));
    }

    private void finish() {
        busy = false;
        upload.clearFileList();
        if (left) {
            removeFromParent();
        }
        if (!refused) {
            taken.run();
        }
        refused = false;
        acts.changed().run();
    }

    /** Takes one file only. */
    void single() {
        upload.setMaxFiles(1);
    }

    /** Tells when all that was dropped was taken. */
    void onTaken(Runnable all) {
        taken = all;
    }

    /** Goes, as soon as what is on its way has come in. */
    void leave() {
        left = true;
        if (busy) {
            addClassName("evidence-offstage");
        } else {
            removeFromParent();
        }
    }
}
