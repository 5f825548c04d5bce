package vn.codau.criteria.ui.table;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.codau.criteria.table.CriteriaVersion;
import vn.codau.criteria.ui.part.DifferencesList;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;

/** The published versions, newest first, each with what it changed. */
public final class VersionsPanel extends Div {

    public VersionsPanel(List<CriteriaVersion> versions) {
        addClassName("versions");
        if (versions.isEmpty()) {
            add(new EmptyState(getTranslation("criteria.versions.none")));
        }
        versions.forEach(version -> add(one(version)));
    }

    private Details one(CriteriaVersion version) {
        var content = new Div();
        if (!version.reason().isEmpty()) {
            content.add(new Paragraph(getTranslation("criteria.versions.reason", version.reason())));
        }
        content.add(new DifferencesList(
                version.changes(), version.number() == 1 ? "criteria.versions.first" : "criteria.conflict.same"));
        content.add(new Paragraph(new Code("SHA-256 " + version.sha256())));
        return new Details(
                getTranslation(
                        "criteria.versions.one",
                        version.number(),
                        Moments.shown(version.at()),
                        version.by(),
                        version.changes().size()),
                content);
    }
}
