package vn.codau.scoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.bonus;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.EvidenceNeed;
import vn.codau.criteria.table.Guidance;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.criteria.Criteria;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.number.Points;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceItem;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** When a claim lacks evidence that it has to be backed by. */
class MissingEvidenceTests {

    private static final Guidance ABOVE_FIVE = new Guidance("", "", EvidenceNeed.ABOVE, Optional.of(d("5")), Map.of());
    private static final Guidance FOR_A_BONUS = new Guidance("", "", EvidenceNeed.BONUS, Optional.empty(), Map.of());

    @Test
    void isCompulsoryAboveTheThresholdAlone() {
        assertThat(gaps(claim("I.1", "5", 500))).isEmpty();
        assertThat(gaps(claim("I.1", "5.01", 501))).containsExactly(new Gap(Gap.Kind.EVIDENCE, "I.1"));
        assertThat(gaps(ScoreCell.untouched("I.1"))).isEmpty();
    }

    @Test
    void isCompulsoryForABonusThatIsClaimed() {
        assertThat(gaps(claim("II", "0", 0))).isEmpty();
        assertThat(gaps(claim("II", "1", 100))).containsExactly(new Gap(Gap.Kind.EVIDENCE, "II"));
    }

    @Test
    void isThereWhenItIsShownForThatCriterionAndNotRejected() {
        var claim = claim("I.1", "9", 900);
        assertThat(gaps(claim, shown("I.1", EvidenceStatus.PENDING))).isEmpty();
        assertThat(gaps(claim, shown("II", EvidenceStatus.ACCEPTED))).hasSize(1);
        assertThat(gaps(claim, shown("I.1", EvidenceStatus.REJECTED))).hasSize(1);
    }

    private static List<Gap> gaps(ScoreCell cell, EvidenceItem... shown) {
        return MissingEvidence.gaps(table(), Map.of(cell.criterion(), cell), List.of(shown));
    }

    private static ScoreCell claim(String criterion, String value, long hundredths) {
        var points = Points.of(BigInteger.valueOf(hundredths), 2);
        return new ScoreCell(criterion, CellValue.of(value), "", Optional.of(points), 1, false, Optional.empty());
    }

    private static EvidenceItem shown(String criterion, EvidenceStatus status) {
        return new EvidenceItem(
                EvidenceId.next(),
                "a.pdf",
                "application/pdf",
                1,
                LocalDate.EPOCH,
                false,
                Instant.EPOCH,
                "",
                1,
                status,
                "",
                Set.of(criterion),
                false);
    }

    private static ScoringTable table() {
        var sections = List.<Node>of(sum("I", base("I.1", direct("10"))), bonus("II", direct("5")));
        return ScoringTable.of(new CriteriaTable(
                new ClusterId(UUID.randomUUID()),
                new SeasonId(UUID.randomUUID()),
                new Criteria(1, d("100"), 2, NotApplicable.ZERO, sections),
                SELF,
                List.of(),
                Optional.empty(),
                PeerRule.NOBODY,
                Optional.empty(),
                Map.of("I.1", ABOVE_FIVE, "II", FOR_A_BONUS),
                Map.of(),
                List.of()));
    }
}
