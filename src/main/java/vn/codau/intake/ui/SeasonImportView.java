package vn.codau.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
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
import vn.codau.intake.IntakeProblem;
import vn.codau.intake.PackRefused;
import vn.codau.intake.SeasonImport;
import vn.codau.intake.SeasonImportPreview;
import vn.codau.intake.ui.ImportSteps.Step;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.Pickers;

/** Nhập mùa thi đua: a season pack is looked at, then all of it is taken over or nothing. */
@Route("season-import")
@Menu(order = 190, title = "intake.title", icon = "import")
@RolesAllowed(Role.Names.STANDING_BODY)
@StyleSheet("styles/intake.css")
class SeasonImportView extends Page {

    private final SeasonImport imports;
    private final Div content = new Div();
    private final ImportSteps steps = new ImportSteps();
    private final Div working = new Div();
    private final Button apply = new Button(getTranslation("intake.apply"), click -> begin());
    private final List<Path> uploaded = new ArrayList<>();
    private @Nullable SeasonImportPreview preview;

    SeasonImportView(SeasonImport imports) {
        super("intake.title");
        this.imports = imports;
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.setEnabled(false);
        addActions(apply);
        content.addClassName("intake");
        content.getElement().setAttribute("aria-live", "polite");
        working.addClassName("intake-working");
        working.getElement().setAttribute("role", "status");
        add(new Paragraph(getTranslation("intake.intro")), steps, upload(), working, content);
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

    /** Says that it is going on before it begins: a large season takes its time. */
    private void begin() {
        steps.at(Step.TAKE);
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("intake.title"));
        working.add(bar, new Paragraph(getTranslation("intake.working")));
        getElement().executeJs("return 0").then(shown -> {
            apply();
            working.removeAll();
        });
    }

    private void apply() {
        var looked = preview;
        if (looked == null) {
            return;
        }
        try {
            imports.apply(looked);
            var season = looked.season().orElseThrow();
            Notices.done("intake.done", season.name());
            getUI().ifPresent(ui -> ui.navigate("seasons/" + season.code()));
        } catch (PackRefused refused) {
            content.removeAll();
            content.add(new FindingsList(refused.findings()));
            steps.at(Step.LOOK);
            Notices.refused(refused);
        } catch (DomainProblem refusal) {
            steps.at(Step.LOOK);
            Notices.refused(refusal);
        }
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
