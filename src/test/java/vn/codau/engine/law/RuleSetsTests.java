package vn.codau.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.codau.engine.number.Decimal;

class RuleSetsTests {

    @Test
    void keepsTheKeysThatSealedSeasonsName() {
        assertThat(RuleSets.ALL)
                .extracting(RuleSet::key)
                .containsExactly("LAW_2003_DECREE_91_2017", "LAW_2022_DECREE_98_2023");
    }

    @Test
    void findsARuleSetByItsKey() {
        assertThat(RuleSets.find("LAW_2022_DECREE_98_2023")).containsSame(RuleSets.LAW_2022_DECREE_98_2023);
        assertThat(RuleSets.find("LAW_2003_DECREE_91_2017")).containsSame(RuleSets.LAW_2003_DECREE_91_2017);
        assertThat(RuleSets.find("LAW_1945")).isEmpty();
    }

    @Test
    void capsTheFlagAtTwentyPercent() {
        assertThat(RuleSets.ALL).extracting(RuleSet::flagCapPercent).containsOnly(Decimal.of("20"));
    }

    @Test
    void citesADocumentForEveryRule() {
        assertThat(RuleSets.ALL.stream().flatMap(RuleSetsTests::citations))
                .hasSize(18)
                .allSatisfy(citation ->
                        assertThat(citation.document()).matches("(Luật|Nghị định|Thông tư|Công văn) .*số .+"));
        assertThat(RuleSets.ALL.stream()
                        .flatMap(set -> Stream.of(set.flagCapOfLeaders(), set.flagCapOfProvincialStandard())))
                .allSatisfy(base -> assertThat(base.wording()).contains("không quá 20%"));
        assertThat(RuleSets.ALL)
                .allSatisfy(set ->
                        assertThat(set.flagCap()).isIn(set.flagCapOfLeaders(), set.flagCapOfProvincialStandard()));
    }

    @Test
    void citesThePlaceBeforeTheDocument() {
        assertThat(new Citation("Nghị định số 91/2017/NĐ-CP", "Điều 51"))
                .hasToString("Điều 51 Nghị định số 91/2017/NĐ-CP");
        assertThat(Citation.of("Nghị định số 91/2017/NĐ-CP")).hasToString("Nghị định số 91/2017/NĐ-CP");
    }

    private static Stream<Citation> citations(RuleSet set) {
        return Stream.of(
                set.law(),
                set.decree(),
                set.circular(),
                set.holds(),
                set.flagDossier(),
                set.council().quorumSource(),
                set.council().approvalSource(),
                set.flagCapOfLeaders().citation(),
                set.flagCapOfProvincialStandard().citation());
    }
}
