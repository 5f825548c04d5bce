package vn.codau.uikit;

import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.stream.Stream;
import vn.codau.shared.DomainProblem;

/**
 * Fields bound to the parts of a record that a command takes. What is missing is shown at its field; what the record itself
 * refuses is told by whoever asks for it, as every other refusal.
 */
public final class RecordForm<T> {

    private final Binder<T> binder;

    public RecordForm(Class<T> type) {
        this.binder = new Binder<>(type);
    }

    /** Binds fields by the names of the record's parts; each part needs one. */
    public Binder<T> binder() {
        return binder;
    }

    /** Shows a record. */
    public void show(T known) {
        binder.readRecord(known);
    }

    /** Changes fields without finding fault with what is not typed yet. */
    public void prepare(Runnable changes) {
        binder.setValidatorsDisabled(true);
        changes.run();
        binder.setValidatorsDisabled(false);
    }

    /** Whether everything is there that has to be; shows at each field what is missing. */
    public boolean isComplete() {
        return binder.validate().isOk();
    }

    /**
     * What is typed, once it is complete.
     *
     * @throws DomainProblem if the record refuses it
     */
    public T typed() {
        try {
            return binder.writeRecord();
        } catch (ValidationException incomplete) {
            throw new IllegalStateException(incomplete);
        } catch (IllegalArgumentException refused) {
            throw Stream.<Throwable>iterate(refused, cause -> cause != null, Throwable::getCause)
                    .filter(DomainProblem.class::isInstance)
                    .map(DomainProblem.class::cast)
                    .map(RuntimeException.class::cast)
                    .findFirst()
                    .orElse(refused);
        }
    }
}
