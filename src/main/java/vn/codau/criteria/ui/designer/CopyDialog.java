package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.ui.part.DraftSession;
import vn.codau.criteria.ui.part.Sources;

/** Copies the table that another cluster, or this one in an earlier season, has published. */
final class CopyDialog extends TakeDialog {

    CopyDialog(DraftSession session, CriteriaFiles files, List<Sources.Source> sources, Runnable taken) {
        super(
                "criteria.copy",
                imported -> files.copy(session.cluster(), session.state().version(), imported),
                () -> {
                    session.reload();
                    taken.run();
                });
        var source = new ComboBox<Sources.Source>(getTranslation("criteria.copy.from"));
        source.setItems(sources);
        source.setItemLabelGenerator(Sources.Source::name);
        source.setWidthFull();
        source.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                look(() ->
                        files.previewCopy(session.cluster(), change.getValue().cluster()));
            }
        });
        add(
                new Paragraph(getTranslation(sources.isEmpty() ? "criteria.copy.none" : "criteria.copy.intro")),
                source,
                preview());
    }
}
