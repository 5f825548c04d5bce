package vn.codau.criteria.ui.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.publishing.TargetSheet;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Target;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.shared.UnitId;

class PastedBlockTests {

    private static final TargetSheet SHEET = new TargetSheet(
            List.of(member("A"), member("B"), member("C")),
            List.of(column("I.1"), column("I.2")),
            List.of(new Target("B", "I.2", Decimal.of("7"))));

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void takesCommasAndDotsAndLeavesOutWhatDoesNotChange() {
        var block = PastedBlock.of(SHEET, 0, 0, "1,5\t2.25\r\n 3 \t7\r\n");
        assertThat(block.ok()).isTrue();
        assertThat(block.changes())
                .extracting(PastedBlock.Cell::unit, PastedBlock.Cell::criterion, PastedBlock.Cell::after)
                .containsExactly(
                        tuple("A", "I.1", some("1.5")), tuple("A", "I.2", some("2.25")), tuple("B", "I.1", some("3")));
    }

    @Test
    void takesATargetAwayWhereABlankCellIsPasted() {
        var block = PastedBlock.of(SHEET, 1, 1, "\t");
        assertThat(block.changes()).singleElement().satisfies(cell -> {
            assertThat(cell.before()).isEqualTo(some("7"));
            assertThat(cell.after()).isEmpty();
        });
    }

    @Test
    void refusesTheWholeBlockForOneWrongCellOrOneTooMany() {
        assertThat(PastedBlock.of(SHEET, 0, 0, "1\n=A1").ok()).isFalse();
        assertThat(PastedBlock.of(SHEET, 0, 0, "1\n-2").ok()).isFalse();
        assertThat(PastedBlock.of(SHEET, 2, 0, "1\n2").tooLarge()).isTrue();
        assertThat(PastedBlock.of(SHEET, 0, 1, "1\t2").tooLarge()).isTrue();
    }

    private static Optional<Decimal> some(String value) {
        return Optional.of(Decimal.of(value));
    }

    private static Member member(String code) {
        return new Member(UnitId.next(), code, "Huyện " + code, Position.MEMBER, LocalDate.of(2023, 1, 1));
    }

    private static TargetSheet.Column column(String code) {
        return new TargetSheet.Column(code, "Tiêu chí " + code, "", "", true);
    }
}
