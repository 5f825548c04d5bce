package vn.codau.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.TemporaryFileUploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.intake.IntakeProblem;
import vn.codau.intake.SeasonImport;
import vn.codau.intake.SeasonImportJob;
import vn.codau.intake.SeasonImportPreview;
import vn.codau.intake.ui.ImportSteps.Step;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.ui.JobLine;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.Pickers;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Nhập mùa thi đua: a season pack is looked at, then all of it is taken over or nothing. */
@Route("season-import")
@Menu(order = 190, title = "intake.title", icon = "import")
@RolesAllowed(Role.Names.STANDING_BODY)
@StyleSheet("styles/intake.css")
class SeasonImportView extends Page {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SeasonImport imports;
    private final SeasonImportJob job;
    private final Jobs jobs;
    private final Div content = new Div();
    private final ImportSteps steps = new ImportSteps();
    private final JobLine line;
    private final Button apply = new Button(getTranslation("intake.apply"), click -> begin());
    private final List<Path> uploaded = new ArrayList<>();
    private @Nullable SeasonImportPreview preview;

    SeasonImportView(SeasonImport imports, SeasonImportJob job, Jobs jobs) {
        super("intake.title");
        this.imports = imports;
        this.job = job;
        this.jobs = jobs;
        this.line = line();
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.setEnabled(false);
        addActions(apply);
        content.addClassName("intake");
        content.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("intake.intro")), steps, upload(), line, content);
    }

    private Upload upload() {
        var upload = new Upload(new TemporaryFileUploadHandler((meta, file) -> look(file)) {
            @Override
            public long getFileSizeMax() {
                return SeasonImport.MAX_BYTES;
            }
        });
        upload.setMaxFileSize(SeasonImport.MAX_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileExtensions(".json", ".zip");
        upload.setI18n(Pickers.files(this::getTranslation));
        upload.setUploadButton(new Button(getTranslation("intake.choose")));
        upload.addFileRejectedListener(rejected -> Notices.refused(IntakeProblem.tooLarge(SeasonImport.MAX_BYTES)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void look(File file) {
        uploaded.add(file.toPath());
        content.removeAll();
        apply.setEnabled(false);
        preview = null;
        steps.at(Step.CHOOSE);
        try {
            var looked = imports.dryRun(file.toPath());
            steps.at(Step.LOOK);
            content.add(new PreviewPanel(looked));
            preview = looked;
            apply.setEnabled(looked.ok());
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
        }
    }

    /** Orders it: whoever leaves finds here how far it is. */
    private void begin() {
        var looked = preview;
        if (looked == null) {
            return;
        }
        try {
            job.order(looked);
            preview = null;
            content.removeAll();
            steps.at(Step.TAKE);
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
            apply.setEnabled(true);
        }
        line.look();
    }

    private JobLine line() {
        var sought = new JobLine.Sought(job, () -> SeasonImportJob.ABOUT, "", "", getTranslation("intake.title"));
        return new JobLine(
                jobs,
                sought,
                () -> {
                    throw new IllegalStateException("ordered by the button above");
                },
                this::taken);
    }

    private Div taken(JobView done) {
        var code = done.outcome()
                .map(outcome -> JSON.readValue(outcome, String.class))
                .orElse("");
        var link = new Anchor("seasons/" + code, getTranslation("intake.open"));
        var told = new Div(
                new StatusBadge(getTranslation("intake.ok.done"), Tone.GOOD),
                new Span(getTranslation("intake.done", done.title().arguments().getFirst())),
                link);
        told.addClassName("intake-taken");
        return told;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().addDetachListener(closed -> forget());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        forget();
    }

    /** What was uploaded holds scores: it does not stay behind. */
    private void forget() {
        for (var file : uploaded) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException undeletable) {
                throw new UncheckedIOException(undeletable);
            }
        }
        uploaded.clear();
    }
}
