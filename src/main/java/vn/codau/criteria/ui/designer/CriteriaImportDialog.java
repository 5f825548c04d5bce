package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.uikit.Notices;

/** Imports a table from a file. */
final class CriteriaImportDialog extends TakeDialog {

    CriteriaImportDialog(DraftSession session, CriteriaFiles files, Runnable taken) {
        super(
                "criteria.import",
                imported -> files.take(session.cluster(), session.state().version(), imported),
                () -> {
                    session.reload();
                    taken.run();
                });
        var upload = new Upload(
                new InMemoryUploadHandler((file, content) -> look(() -> files.preview(session.cluster(), content))) {
                    @Override
                    public long getFileSizeMax() {
                        return CriteriaFiles.MAX_BYTES;
                    }
                });
        upload.setMaxFileSize(CriteriaFiles.MAX_BYTES);
        upload.setUploadButton(new Button(getTranslation("criteria.import.choose")));
        upload.addFileRejectedListener(rejected -> Notices.refused(CriteriaFiles.tooLarge()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(new Paragraph(getTranslation("criteria.import.intro")), upload, preview());
    }
}
