package vn.codau.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.codau.audit.AuditEntry;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.ClusterKind;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.publication.Release;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.season.plan.Phase;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.AccountId;
import vn.codau.shared.KnownNames;

/** A translation is shown here as its key. */
class AuditWordsTests {

    private static final UUID UNIT = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID CLUSTER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID NOBODYS = UUID.fromString("12345678-0000-4000-8000-000000000003");

    private final AtomicInteger asked = new AtomicInteger();
    private final KnownNames names = ids -> {
        asked.incrementAndGet();
        return Map.of(UNIT, "STC · Sở Tài chính", CLUSTER, "ND · Cụm Nam Định");
    };
    private final AuditWords words = new AuditWords(List.of(names), key -> "<" + key + ">");

    @Test
    void saysWhatAndWhomInWordsAndAsksOnceForAPage() {
        words.learn(List.of(
                entry("unit:" + UNIT, "SPECIALIST " + UNIT + " [" + CLUSTER + "/V.1, " + CLUSTER + "/V.3]"),
                entry("account:canbo", "ENABLED")));
        assertThat(asked).hasValue(1);
        assertThat(words.subject("unit:" + UNIT)).isEqualTo("<audit.kind.unit>: STC · Sở Tài chính");
        assertThat(words.subject("account:canbo")).isEqualTo("<audit.kind.account>: canbo");
        assertThat(words.subject("score:ND/GT/I.1/SELF/GT/" + NOBODYS))
                .isEqualTo("<audit.kind.score>: ND / GT / I.1 / <audit.word.SELF> / GT");
        assertThat(words.subject("snapshot:" + NOBODYS)).isEqualTo("<audit.kind.snapshot>: 12345678…");
        assertThat(words.subject("evidence")).isEqualTo("<audit.kind.evidence>");
        assertThat(words.text("SPECIALIST " + UNIT + " [" + CLUSTER + "/V.1]"))
                .isEqualTo("<audit.word.SPECIALIST> STC · Sở Tài chính [ND · Cụm Nam Định/V.1]");
        assertThat(words.text("BOARD province")).isEqualTo("<audit.role.BOARD> <audit.word.province>");
        assertThat(words.scope("province")).isEqualTo("<audit.word.province>");
        assertThat(words.scope("cluster:" + CLUSTER + ":" + NOBODYS))
                .isEqualTo("<audit.kind.cluster>: ND · Cụm Nam Định");
    }

    @Test
    void leavesWhatPeopleTypedAndWhatNobodyKnows() {
        for (var text : List.of("", "Đơn vị OPENING, KHOI-1, ĐÃOPEN và 9,50", "x:y", "MỞ RỘNG", "NO_SUCH_WORD")) {
            assertThat(words.text(text)).isEqualTo(text);
        }
        assertThat(words.subject("unheard-of:OPEN")).isEqualTo("unheard-of:<audit.word.OPEN>");
    }

    @ParameterizedTest
    @MethodSource("stored")
    void knowsAWordForEveryStateAndKind(Enum<?> one) {
        assertThat(words.text(one.name())).startsWith("<audit.");
    }

    static Stream<Enum<?>> stored() {
        return Stream.<Enum<?>[]>of(
                        Source.values(),
                        ClusterKind.values(),
                        EvidenceStatus.values(),
                        Position.values(),
                        UnitKind.values(),
                        Release.values(),
                        SheetState.values(),
                        Phase.values(),
                        SeasonKind.values())
                .flatMap(Stream::of);
    }

    private static AuditEntry entry(String subject, String after) {
        return new AuditEntry(
                1,
                Instant.EPOCH,
                new AuditEntry.Who(AccountId.next(), "A", "BOARD", "province", "-"),
                new AuditEntry.What("GRANT_ROLE", subject, Optional.empty(), Optional.of(after), Optional.empty()),
                "",
                "");
    }
}
