package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Set;
import vn.codau.criteria.CriteriaCommand;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.ui.part.CriteriaServices;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.criteria.ui.table.UnitTablePanel;
import vn.codau.shared.Command;

/** What can be done with the draft as a whole: publish, import, copy, export, look at it as a unit. */
public final class DesignerActions extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DraftSession session;
    private final CriteriaServices services;
    private final Designer designer;

    public DesignerActions(DraftSession session, CriteriaServices services, Designer designer, Set<Command> allowed) {
        this.session = session;
        this.services = services;
        this.designer = designer;
        addClassName("designer-buttons");
        if (allowed.contains(CriteriaCommand.PUBLISH_CRITERIA)) {
            var publish = new Button(getTranslation("criteria.publish"), click -> publish());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(publish);
        }
        add(new Button(getTranslation("criteria.preview"), click -> preview()));
        if (allowed.contains(CriteriaCommand.IMPORT_CRITERIA)) {
            add(new Button(
                    getTranslation("criteria.import"),
                    click -> new CriteriaImportDialog(session, services.files, designer::showAnew).open()));
        }
        if (allowed.contains(CriteriaCommand.COPY_CRITERIA)) {
            add(new Button(
                    getTranslation("criteria.copy"),
                    click -> new CopyDialog(
                                    session,
                                    services.files,
                                    services.sources.allBut(session.cluster()),
                                    designer::showAnew)
                            .open()));
        }
        add(sheet(), yaml());
    }

    private void publish() {
        new PublishDialog(session, services.drafts, services.publishing, () -> {
                    session.reload();
                    designer.showAnew();
                })
                .open();
    }

    private void preview() {
        var dialog = new Dialog(getTranslation("criteria.preview"));
        dialog.setWidth("95vw");
        dialog.setHeight("92vh");
        session.check()
                .table()
                .ifPresentOrElse(
                        table -> dialog.add(new UnitTablePanel(
                                table, session.state().cluster().members(), services.units())),
                        () -> dialog.add(getTranslation("criteria.preview.errors")));
        dialog.getFooter().add(new Button(getTranslation("criteria.close"), click -> dialog.close()));
        dialog.open();
    }

    private Anchor sheet() {
        var name = "bang-tieu-chi-" + session.state().cluster().code() + ".xlsx";
        var download = DownloadHandler.fromInputStream(event -> {
            var file =
                    CriteriaFiles.sheet(services.drafts.open(session.cluster()).draft());
            return new DownloadResponse(new ByteArrayInputStream(file), name, XLSX, file.length);
        });
        return new Anchor(download, getTranslation("criteria.export.xlsx"));
    }

    private Anchor yaml() {
        var name = "bang-tieu-chi-" + session.state().cluster().code() + ".yaml";
        var download = DownloadHandler.fromInputStream(event -> {
            var file =
                    CriteriaFiles.yaml(services.drafts.open(session.cluster()).draft());
            return new DownloadResponse(new ByteArrayInputStream(file), name, "application/yaml", file.length);
        });
        return new Anchor(download, getTranslation("criteria.export.yaml"));
    }
}
