package vn.codau.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import vn.codau.shared.DomainProblem;

/**
 * A table that is worked on like a spreadsheet, by an element of our own (docs/decisions/0013). It says "saved" of a cell only
 * after its handler has come back; an edit that the browser sends twice is carried out once.
 */
@Tag("codau-matrix")
@StyleSheet("styles/matrix.css")
public final class Matrix extends Component {

    private static final String MODULE = "components/codau-matrix.js";
    private final String label;
    private final SerializableSupplier<MatrixTable> source;
    private final MatrixHandler handler;
    private final Clock clock;
    private final Map<String, ArrayNode> answers = new Recent();

    private Set<String> rows = Set.of();
    private Set<String> columns = Set.of();

    /** An edit as the browser sends it; its number is the same when it is sent again. */
    record Edit(String id, List<MatrixChange> changes) {}

    /**
     * A matrix that asks for its table when it is shown.
     *
     * @param label what the table is, for those who do not see it
     */
    public Matrix(String label, SerializableSupplier<MatrixTable> source, MatrixHandler handler, Clock clock) {
        this.label = label;
        this.source = source;
        this.handler = handler;
        this.clock = clock;
        getElement().addEventListener("matrix-edit", this::edited).addEventDetail();
    }

    /** Shows the table as it now is; what has not reached the server stays in its cells. */
    public void refresh() {
        getUI().ifPresent(this::show);
    }

    /** Shows cells that have changed elsewhere, such as totals. */
    public void show(Collection<MatrixCell> cells) {
        call("this.show($0)", MatrixJson.cells(cells));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("import(new URL($0, document.baseURI))", MODULE);
        show(attached.getUI());
    }

    private void show(UI ui) {
        var table = source.get();
        rows = table.writableRows();
        columns = table.writableColumns();
        call("this.setup($0)", MatrixJson.table(table, label, MatrixWords.of(ui)));
    }

    private void edited(DomEvent event) {
        var edit = event.getEventDetail(Edit.class);
        var answered = answers.get(edit.id());
        if (answered == null) {
            write(edit);
        } else {
            answer(edit.id(), answered);
        }
    }

    private void write(Edit edit) {
        var done = false;
        try {
            var told = new MatrixAnswer(this::getTranslation).to(edit.changes(), outcomes(edit.changes()));
            answers.put(edit.id(), told);
            answer(edit.id(), told);
            done = true;
        } finally {
            if (!done) {
                // The mistake itself goes on to the session's error handler; here nothing may look saved.
                call("this.fail($0)", edit.id());
            }
        }
    }

    private List<MatrixOutcome> outcomes(List<MatrixChange> changes) {
        if (!changes.stream().allMatch(this::isWritable) || hasRepeated(changes)) {
            return changes.stream().map(this::screened).toList();
        }
        try {
            return handler.write(changes);
        } catch (DomainProblem problem) {
            MatrixOutcome refused = new MatrixOutcome.Refused(
                    getTranslation(problem.key(), problem.arguments().toArray()));
            return changes.stream().map(change -> refused).toList();
        }
    }

    private MatrixOutcome screened(MatrixChange change) {
        return isWritable(change)
                ? new MatrixOutcome.Held()
                : new MatrixOutcome.Refused(getTranslation("uikit.matrix.lockedCell"));
    }

    private boolean isWritable(MatrixChange change) {
        return rows.contains(change.row())
                && columns.contains(change.column())
                && change.value().length() <= MatrixChange.LONGEST;
    }

    private static boolean hasRepeated(List<MatrixChange> changes) {
        return changes.stream().map(MatrixChange::place).distinct().count() < changes.size();
    }

    private void answer(String id, ArrayNode told) {
        call("this.answer($0, $1, $2)", id, told, Moments.timeOfDay(clock.instant()));
    }

    /** Waits for the element's class, which may still be on its way; calls keep their order. */
    private void call(String script, Object... arguments) {
        getElement().executeJs("customElements.whenDefined('codau-matrix').then(() => " + script + ")", arguments);
    }

    /** The answers to the latest edits: enough for a browser that asks again after a lost connection. */
    private static final class Recent extends LinkedHashMap<String, ArrayNode> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 100;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ArrayNode> eldest) {
            return size() > MOST;
        }
    }
}
