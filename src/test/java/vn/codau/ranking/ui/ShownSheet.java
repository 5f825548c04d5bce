package vn.codau.ranking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Adds a drawn "Vì sao?" up again from nothing but the texts that a reader sees. */
public final class ShownSheet {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Pattern CALCULATION =
            Pattern.compile("([\\d(][^=≈:]*?) (?:= [^≈]*≈|=|≈) (-?\\d+(?:[.,]\\d+)?)");

    /** Base, bonus, deduction. */
    private record Sums(List<BigDecimal> parts) {

        static final Sums NONE = new Sums(List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));

        Sums plus(Sums other) {
            return new Sums(Stream.of(0, 1, 2)
                    .map(i -> parts.get(i).add(other.parts.get(i)))
                    .toList());
        }

        Sums with(int part, BigDecimal value) {
            var changed = new ArrayList<>(parts);
            changed.set(part, value);
            return new Sums(changed);
        }

        BigDecimal net() {
            return parts.get(0).add(parts.get(1)).subtract(parts.get(2));
        }
    }

    /** A group that is being added up. */
    private static final class Level {
        private final List<Sums> children = new ArrayList<>();
        private Sums now = Sums.NONE;
        private boolean isSaid;
    }

    private final Component sheet;
    private final Deque<Level> open = new ArrayDeque<>();
    private int calculations;

    public ShownSheet(Component sheet) {
        this.sheet = sheet;
    }

    /** Fails where anything shown does not follow from what is shown before it; gives how many calculations were done again. */
    public int addUp() {
        var total = Sums.NONE;
        for (var section : all(sheet, "why-section").toList()) {
            var result = section(section);
            assertThat(number(
                            text(all(section, "why-sum-of-section").findFirst().orElseThrow())))
                    .isEqualByComparingTo(result.net());
            total = total.plus(result);
        }
        var shown = cells(all(sheet, "why-total").findFirst().orElseThrow());
        assertSame(new Sums(shown.subList(0, 3)), total);
        assertThat(shown.get(3)).isEqualByComparingTo(total.net());
        var checksum = all(sheet, "why-checksum").findFirst().orElseThrow();
        assertThat(checksum.getElement().getClassList()).contains("holds");
        return calculations;
    }

    /** The total that stands in the heading. */
    public BigDecimal headline() {
        var heading = text(all(sheet, "why-heading")
                .findFirst()
                .orElseThrow()
                .getChildren()
                .findFirst()
                .orElseThrow());
        return numbers(heading).getLast();
    }

    private Sums section(Component section) {
        open.clear();
        open.push(new Level());
        var ledger = all(section, "why-ledger").findFirst().orElseThrow();
        for (var row : all(ledger, NativeTableRow.class).skip(1).toList()) {
            row(row);
        }
        assertThat(open).hasSize(1);
        return open.element().now;
    }

    private void row(NativeTableRow row) {
        var level = open.element();
        switch (row.getClassNames().iterator().next()) {
            case "why-group" -> open.push(new Level());
            case "why-leaf" -> leaf(row);
            case "why-sum" -> say(level, parts(row), sum(level));
            case "why-pick" -> say(level, parts(row), best(level));
            case "why-step" -> step(level, row);
            case "why-result" -> {
                assertSame(parts(row), level.isSaid ? level.now : sum(level));
                open.pop();
                open.element().children.add(parts(row));
            }
            case "why-section-result" -> say(level, parts(row), level.isSaid ? level.now : sum(level));
            default -> throw new AssertionError(row.getClassNames());
        }
    }

    private void leaf(NativeTableRow row) {
        var parts = parts(row);
        var points = parts.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (var line : all(row, "why-detail").toList()) {
            var found = CALCULATION.matcher(text(line));
            if (found.matches()) {
                calculations++;
                var result = number(found.group(2));
                assertThat(Calculation.of(found.group(1), result.scale()))
                        .as(text(line))
                        .isEqualByComparingTo(result);
                assertThat(result).isEqualByComparingTo(points);
            }
        }
        open.element().children.add(parts);
    }

    private void step(Level level, NativeTableRow row) {
        if (!level.isSaid) {
            level.now = sum(level);
            level.isSaid = true;
        }
        var shown = row.getChildren().skip(1).map(ShownSheet::text).toList();
        int part = shown.indexOf(
                shown.stream().filter(text -> !text.isEmpty()).findFirst().orElseThrow());
        var after = number(shown.get(part));
        var title = text(all(row, "why-title").findFirst().orElseThrow());
        var said = numbers(title);
        if (row.getClassNames().contains("why-capped")) {
            assertThat(said.get(1)).isEqualByComparingTo(level.now.parts().get(part));
            assertThat(after).isEqualByComparingTo(said.get(0)).isLessThan(said.get(1));
        } else if (row.getClassNames().contains("why-floored")) {
            assertThat(said.get(0)).isEqualByComparingTo(level.now.net()).isLessThan(said.get(1));
            assertThat(said.get(2)).isEqualByComparingTo(level.now.parts().get(2));
            var least = level.now.parts().get(0).add(level.now.parts().get(1)).subtract(said.get(1));
            assertThat(after).isEqualByComparingTo(least.max(BigDecimal.ZERO));
        } else {
            var found = CALCULATION.matcher(title.substring(title.indexOf(": ") + 2));
            assertThat(found.matches()).as(title).isTrue();
            assertThat(Calculation.of(found.group(1), after.scale())).isEqualByComparingTo(after);
            calculations++;
        }
        level.now = level.now.with(part, after);
    }

    private static void say(Level level, Sums shown, Sums expected) {
        assertSame(shown, expected);
        level.now = shown;
        level.isSaid = true;
    }

    private static Sums sum(Level level) {
        return level.children.stream().reduce(Sums.NONE, Sums::plus);
    }

    private static Sums best(Level level) {
        return level.children.stream()
                .reduce((one, other) -> other.net().compareTo(one.net()) > 0 ? other : one)
                .orElseThrow();
    }

    private static void assertSame(Sums shown, Sums expected) {
        for (int i = 0; i < 3; i++) {
            assertThat(shown.parts().get(i))
                    .isEqualByComparingTo(expected.parts().get(i));
        }
    }

    private static Sums parts(NativeTableRow row) {
        return new Sums(cells(row));
    }

    private static List<BigDecimal> cells(Component row) {
        return row.getChildren()
                .skip(1)
                .map(ShownSheet::text)
                .map(text -> text.isEmpty() ? BigDecimal.ZERO : number(text))
                .toList();
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace(',', '.'));
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(ShownSheet::number)
                .toList();
    }

    private static String text(Component component) {
        return Objects.requireNonNull(component.getElement().getTextRecursively());
    }

    public static <T extends Component> Stream<T> all(Component root, Class<T> type) {
        return within(root).filter(type::isInstance).map(type::cast);
    }

    public static Stream<Component> all(Component root, String cssClass) {
        return within(root).filter(found -> found.getElement().getClassList().contains(cssClass));
    }

    private static Stream<Component> within(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ShownSheet::within));
    }
}
