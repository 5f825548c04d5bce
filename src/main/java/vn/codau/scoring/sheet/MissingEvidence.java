package vn.codau.scoring.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.engine.number.Decimal;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceStatus;

/** Which claims need evidence and have none. */
public final class MissingEvidence {

    private MissingEvidence() {}

    /** In the order of the criteria table. */
    public static List<Gap> gaps(ScoringTable table, Map<String, ScoreCell> cells, List<EvidenceItem> evidence) {
        return table.leaves().values().stream()
                .flatMap(leaf -> Optional.ofNullable(cells.get(leaf.code())).stream()
                        .filter(ScoreCell::isDone)
                        .flatMap(cell -> cell.points().stream())
                        .filter(points -> table.of()
                                .guidanceFor(leaf.code())
                                .needsEvidence(leaf.counts(), Decimal.of(points.toString())))
                        .flatMap(points -> isShown(leaf.code(), evidence)
                                ? Stream.empty()
                                : Stream.of(new Gap(Gap.Kind.EVIDENCE, leaf.code()))))
                .toList();
    }

    private static boolean isShown(String criterion, List<EvidenceItem> evidence) {
        return evidence.stream()
                .anyMatch(item -> item.status() != EvidenceStatus.REJECTED
                        && item.criteria().contains(criterion));
    }
}
