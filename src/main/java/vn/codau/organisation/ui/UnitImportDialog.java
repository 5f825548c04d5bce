package vn.codau.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.ui.JobLine;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.imports.ImportProblem;
import vn.codau.organisation.imports.ImportRow;
import vn.codau.organisation.imports.UnitImport;
import vn.codau.organisation.imports.UnitImportJob;
import vn.codau.organisation.imports.UnitImportPreview;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Pickers;

/** Imports units: template, file, what it would do with what is wrong row by row, and only then the deed. */
final class UnitImportDialog extends Dialog {

    private static final String WRONG = "is-wrong";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final UnitImport imports;
    private final UnitImportJob job;
    private final JobLine line;
    private final ObjectProvider<CurrentSeason> seasons;
    private final Runnable imported;
    private final Paragraph summary = new Paragraph(getTranslation("organisation.import.intro"));
    private final Grid<ImportRow> grid = new Grid<>();
    private final Button apply = new Button(getTranslation("organisation.import.apply"), click -> apply());
    private @Nullable UnitImportPreview preview;
    private boolean isOrdered;

    /** What takes units over, at once or as a job. */
    @Component
    record Services(UnitImport imports, UnitImportJob job, Jobs jobs, ObjectProvider<CurrentSeason> seasons) {}

    UnitImportDialog(Services services, Runnable imported) {
        this.imports = services.imports();
        this.job = services.job();
        this.seasons = services.seasons();
        this.line = line(services.jobs());
        this.imported = imported;
        setHeaderTitle(getTranslation("organisation.units.import"));
        setWidth("min(75rem, 95vw)");
        setCloseOnOutsideClick(false);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(false);
        grid.setVisible(false);
        summary.getElement().setAttribute("role", "status");
        summary.addClassName("import-summary");
        addClassName("import-dialog");
        add(template(), upload(), line, summary, table());
        getFooter().add(new Button(getTranslation("organisation.form.cancel"), click -> close()), apply);
    }

    private Anchor template() {
        var download = DownloadHandler.fromInputStream(event -> {
            var file = imports.template();
            return new DownloadResponse(new ByteArrayInputStream(file), "mau-nhap-don-vi.xlsx", XLSX, file.length);
        });
        return new Anchor(download, getTranslation("organisation.import.template"));
    }

    private Upload upload() {
        var upload = new Upload(new InMemoryUploadHandler((file, content) -> look(content)) {
            @Override
            public long getFileSizeMax() {
                return UnitImport.MAX_BYTES;
            }
        });
        upload.setMaxFileSize(UnitImport.MAX_BYTES);
        upload.setI18n(Pickers.files(this::getTranslation));
        upload.setUploadButton(new Button(getTranslation("organisation.import.choose")));
        upload.addFileRejectedListener(rejected ->
                Notices.refused(new OrganisationProblem("file.tooLarge", UnitImport.MAX_BYTES / 1024 / 1024)));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private Grid<ImportRow> table() {
        grid.getThemeNames().add("wrap-cell-content");
        grid.addColumn(ImportRow::number)
                .setHeader(getTranslation("organisation.import.row"))
                .setAutoWidth(true);
        grid.addColumn(ImportRow::code)
                .setHeader(getTranslation("organisation.unit.code"))
                .setAutoWidth(true);
        grid.addColumn(ImportRow::name)
                .setHeader(getTranslation("organisation.unit.name"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addColumn(row -> Optional.ofNullable(row.kind())
                        .map(kind -> getTranslation("organisation.kind." + kind))
                        .orElse(""))
                .setHeader(getTranslation("organisation.unit.kind"));
        grid.addColumn(row -> Moments.day(row.validFrom()))
                .setHeader(getTranslation("organisation.unit.validFrom"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.cluster().isEmpty()
                        ? ""
                        : row.cluster() + ", " + getTranslation("organisation.position." + row.position()))
                .setHeader(getTranslation("organisation.import.cluster"));
        grid.addColumn(row -> row.problems().stream().map(this::shown).collect(Collectors.joining("\n")))
                .setHeader(getTranslation("organisation.import.problems"))
                .setWidth("18rem")
                .setFlexGrow(4);
        return grid;
    }

    private String shown(ImportProblem problem) {
        return getTranslation("organisation.import.column." + problem.column()) + ": "
                + getTranslation(problem.key(), problem.arguments().toArray());
    }

    private void look(byte[] content) {
        apply.setEnabled(false);
        grid.setVisible(false);
        try {
            var looked = imports.dryRun(content, season());
            preview = looked;
            show(looked);
        } catch (DomainProblem refusal) {
            summary.addClassName(WRONG);
            summary.setText(getTranslation(refusal.key(), refusal.arguments().toArray()));
        }
    }

    private CurrentSeason.@Nullable Choice season() {
        var known = seasons.getIfAvailable();
        return known == null
                ? null
                : known.choices().stream()
                        .filter(choice ->
                                known.current().filter(choice.season()::equals).isPresent())
                        .findFirst()
                        .orElse(null);
    }

    private void show(UnitImportPreview looked) {
        var wrong =
                looked.rows().stream().filter(row -> !row.problems().isEmpty()).toList();
        grid.setItems(wrong.isEmpty() ? looked.rows() : wrong);
        grid.setVisible(true);
        apply.setEnabled(looked.ok());
        summary.setClassName(WRONG, !looked.ok());
        summary.setText(
                looked.ok()
                        ? getTranslation("organisation.import.ok", looked.rows().size())
                        : getTranslation(
                                "organisation.import.wrong",
                                wrong.size(),
                                looked.rows().size()));
    }

    private void apply() {
        var looked = preview;
        if (looked == null) {
            return;
        }
        if (looked.rows().size() > UnitImportJob.SMALL) {
            order(looked);
        } else if (Attempt.done(() -> imports.apply(looked), "organisation.import.done")) {
            imported.run();
            close();
        }
    }

    /** So many take their time: whoever closes this finds here, and in the list of jobs, how far it is. */
    private void order(UnitImportPreview looked) {
        apply.setEnabled(false);
        if (Attempt.done(() -> job.order(looked), "organisation.import.ordered")) {
            grid.setVisible(false);
            isOrdered = true;
        }
        line.look();
    }

    private JobLine line(Jobs jobs) {
        var sought =
                new JobLine.Sought(job, () -> UnitImportJob.ABOUT, "", "", getTranslation("organisation.units.import"));
        return new JobLine(
                jobs,
                sought,
                () -> {
                    throw new IllegalStateException("ordered by the button below");
                },
                this::taken);
    }

    private Div taken(JobView done) {
        if (isOrdered) {
            isOrdered = false;
            imported.run();
        }
        return new Div(getTranslation(
                "organisation.import.taken",
                done.title().arguments().getFirst(),
                Moments.shown(done.times().ended().orElseThrow())));
    }
}
