package vn.codau.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import vn.codau.audit.AuditEntry;

/** All of an entry, in words, with what is stored as the title where that is something else. */
final class EntryDetails extends Div {

    EntryDetails(AuditEntry entry, AuditWords words) {
        addClassName("audit-details");
        var what = entry.what();
        add(
                detail("before", what.before().orElse(""), words::text),
                detail("after", what.after().orElse(""), words::text),
                detail("reason", what.reason().orElse(""), UnaryOperator.identity()),
                detail("address", entry.who().address(), UnaryOperator.identity()),
                detail("scope", entry.who().scope(), words::scope),
                detail("hash", entry.hash(), UnaryOperator.identity()));
    }

    private Paragraph detail(String name, String stored, UnaryOperator<String> inWords) {
        var said = inWords.apply(stored);
        var line = new Paragraph(getTranslation("audit.column." + name) + ": " + (said.isEmpty() ? "–" : said));
        if (!said.equals(stored)) {
            line.setTitle(getTranslation("audit.stored", stored));
        }
        return line;
    }
}
