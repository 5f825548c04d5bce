package vn.codau.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import vn.codau.evidence.item.EvidenceId;

/** Links to files; the server asks at every request whether the reader may have them. */
final class FileLink {

    private FileLink() {}

    static Anchor to(EvidenceId id, int revision, String text) {
        var link = new Anchor(address(id, revision), text);
        link.getElement().setAttribute("download", true).setAttribute("router-ignore", true);
        link.addClassName("evidence-link");
        return link;
    }

    static String address(EvidenceId id, int revision) {
        return "evidence/" + id + "/" + revision;
    }
}
