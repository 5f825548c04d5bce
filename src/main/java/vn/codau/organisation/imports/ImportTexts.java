package vn.codau.organisation.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.organisation.unit.UnitKind;

/** What the cells for kind and position may say. Part of the format, like the headings: the English names work too. */
final class ImportTexts {

    private static final Map<UnitKind, String> KINDS = Map.of(
            UnitKind.LOCALITY, "Huyện, thành phố, thị xã",
            UnitKind.DEPARTMENT, "Sở, ban, ngành",
            UnitKind.PARTY, "Cơ quan Đảng",
            UnitKind.MASS, "Mặt trận, đoàn thể",
            UnitKind.ENTERPRISE, "Doanh nghiệp",
            UnitKind.CENTRAL, "Cơ quan trung ương",
            UnitKind.OTHER, "Khác");

    private static final Map<Position, String> POSITIONS = Map.of(
            Position.HEAD, "Trưởng",
            Position.DEPUTY, "Phó",
            Position.MEMBER, "Thành viên");

    private static final Map<String, UnitKind> KIND_OF = read(UnitKind.values(), KINDS);
    private static final Map<String, Position> POSITION_OF = read(Position.values(), POSITIONS);

    private ImportTexts() {}

    static Optional<UnitKind> kind(String typed) {
        return Optional.ofNullable(KIND_OF.get(TextFolding.folded(typed)));
    }

    /** The position; a blank cell makes a plain member. */
    static Optional<Position> position(String typed) {
        return typed.isEmpty()
                ? Optional.of(Position.MEMBER)
                : Optional.ofNullable(POSITION_OF.get(TextFolding.folded(typed)));
    }

    static List<String> kinds() {
        return inOrder(UnitKind.values(), KINDS);
    }

    static List<String> positions() {
        return inOrder(Position.values(), POSITIONS);
    }

    private static <E extends Enum<E>> List<String> inOrder(E[] values, Map<E, String> words) {
        return Arrays.stream(values)
                .map(value -> words.getOrDefault(value, value.name()))
                .toList();
    }

    private static <E extends Enum<E>> Map<String, E> read(E[] values, Map<E, String> words) {
        var byName = Arrays.stream(values)
                .collect(Collectors.toMap(value -> TextFolding.folded(value.name()), Function.identity()));
        words.forEach((value, word) -> byName.put(TextFolding.folded(word), value));
        return Map.copyOf(byName);
    }
}
