package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.shared.DomainProblem;

class RecordFormTests {

    /** What is asked for; refuses more than ten. */
    public record Order(String what, Integer count) {

        public Order {
            Objects.requireNonNull(count);
            if (count > 10) {
                throw new TooMany();
            }
        }
    }

    private static final class TooMany extends DomainProblem {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too.many");
        }
    }

    private final TextField what = new TextField();
    private final IntegerField count = new IntegerField();
    private final RecordForm<Order> form = new RecordForm<>(Order.class);

    @BeforeEach
    void bind() {
        form.binder().forField(what).asRequired("What?").bind("what");
        form.binder().forField(count).asRequired("How many?").bind("count");
    }

    @Test
    void givesWhatWasTyped() {
        what.setValue("flags");
        count.setValue(3);

        assertThat(form.isComplete()).isTrue();
        assertThat(form.typed()).isEqualTo(new Order("flags", 3));
    }

    @Test
    void saysAtTheFieldWhatIsMissing() {
        count.setValue(3);

        assertThat(form.isComplete()).isFalse();
        assertThat(what.isInvalid()).isTrue();
        assertThat(what.getErrorMessage()).isEqualTo("What?");
        assertThat(count.isInvalid()).isFalse();
    }

    @Test
    void leavesARefusalOfTheRecordToWhoeverAsks() {
        what.setValue("flags");
        count.setValue(11);

        assertThat(form.isComplete()).isTrue();
        assertThatThrownBy(form::typed).isInstanceOf(TooMany.class);
        assertThat(count.getValue()).isEqualTo(11);
    }

    @Test
    void findsNoFaultWithWhatIsPrepared() {
        form.show(new Order("flags", 3));

        form.prepare(what::clear);

        assertThat(what.isInvalid()).isFalse();
        assertThat(form.isComplete()).isFalse();
    }
}
