package vn.codau.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.codau.audit.AuditDictionary;
import vn.codau.audit.AuditEntry;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.AuditVocabulary;
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
    private final AuditWords words = new AuditWords(
            new AuditDictionary(List.of(AuditVocabulary.of("a.")
                    .kinds("unit", "account", "score", "snapshot", "evidence", "cluster")
                    .words("SELF", "SPECIALIST", "OPEN", "province")
                    .commands(OrganisationCommand.CREATE_UNIT))),
            List.of(names),
            key -> "<" + key + ">");

    @Test
    void saysWhatAndWhomInWordsAndAsksOnceForAPage() {
        words.learn(List.of(
                entry("unit:" + UNIT, "SPECIALIST " + UNIT + " [" + CLUSTER + "/V.1, " + CLUSTER + "/V.3]"),
                entry("account:canbo", "ENABLED")));
        assertThat(asked).hasValue(1);
        assertThat(words.subject("unit:" + UNIT)).isEqualTo("<a.kind.unit>: STC · Sở Tài chính");
        assertThat(words.subject("account:canbo")).isEqualTo("<a.kind.account>: canbo");
        assertThat(words.subject("score:ND/GT/I.1/SELF/GT/" + NOBODYS))
                .isEqualTo("<a.kind.score>: ND / GT / I.1 / <a.word.SELF> / GT");
        assertThat(words.subject("snapshot:" + NOBODYS)).isEqualTo("<a.kind.snapshot>: 12345678…");
        assertThat(words.subject("evidence")).isEqualTo("<a.kind.evidence>");
        assertThat(words.text("SPECIALIST " + UNIT + " [" + CLUSTER + "/V.1]"))
                .isEqualTo("<a.word.SPECIALIST> STC · Sở Tài chính [ND · Cụm Nam Định/V.1]");
        assertThat(words.text("BOARD province")).isEqualTo("<audit.role.BOARD> <a.word.province>");
        assertThat(words.scope("province")).isEqualTo("<a.word.province>");
        assertThat(words.scope("cluster:" + CLUSTER + ":" + NOBODYS)).isEqualTo("<a.kind.cluster>: ND · Cụm Nam Định");
    }

    @Test
    void leavesWhatPeopleTypedAndWhatNobodyKnows() {
        for (var text : List.of("", "Đơn vị OPENING, KHOI-1, ĐÃOPEN và 9,50", "x:y", "MỞ RỘNG", "NO_SUCH_WORD")) {
            assertThat(words.text(text)).isEqualTo(text);
        }
        assertThat(words.subject("unheard-of:OPEN")).isEqualTo("unheard-of:<a.word.OPEN>");
    }

    @Test
    void callsCommandsByTheirWordsAndThoseThatAreGoneByTheirNames() {
        assertThat(words.command("CREATE_UNIT")).isEqualTo("<a.command.CREATE_UNIT>");
        assertThat(words.command("GONE_SINCE")).isEqualTo("GONE_SINCE");
    }

    private static AuditEntry entry(String subject, String after) {
        return new AuditEntry(
                1,
                Instant.EPOCH,
                new AuditEntry.Who(AccountId.next(), "A", "BOARD", "province", "-"),
                new AuditEntry.What(
                        "GRANT_ROLE",
                        AuditSubject.stored(subject),
                        Optional.empty(),
                        Optional.of(after),
                        Optional.empty()),
                3,
                "",
                "");
    }
}
