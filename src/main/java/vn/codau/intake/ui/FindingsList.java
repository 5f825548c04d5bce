package vn.codau.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.codau.intake.PackFinding;

/** Everything that is wrong with a pack, each with its place in the file. */
final class FindingsList extends Div {

    private static final int MOST = 200;

    FindingsList(List<PackFinding> findings) {
        addClassName("intake-findings");
        add(new H2(getTranslation("intake.findings", findings.size())));
        add(new Paragraph(getTranslation("intake.findings.nothing")));
        var list = new UnorderedList();
        findings.stream().limit(MOST).forEach(finding -> list.add(line(finding)));
        add(list);
        if (findings.size() > MOST) {
            add(new Paragraph(getTranslation("intake.findings.more", findings.size() - MOST)));
        }
    }

    private ListItem line(PackFinding finding) {
        var item = new ListItem();
        if (!finding.path().isEmpty()) {
            var place = new Span(finding.path());
            place.addClassName("intake-place");
            item.add(place);
        }
        item.add(new Span(getTranslation(finding.key(), finding.arguments().toArray())));
        return item;
    }
}
