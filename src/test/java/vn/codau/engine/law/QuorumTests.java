package vn.codau.engine.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;

class QuorumTests {

    @ParameterizedTest
    @CsvSource({"2, 3, 15, 10", "2, 3, 16, 11", "2, 3, 17, 12", "2, 3, 1, 1", "1, 2, 9, 5", "1, 1, 9, 9"})
    void roundsAPartOfAMemberUp(int part, int whole, int members, int needed) {
        var quorum = new Quorum(part, whole);
        assertThat(quorum.needed(members)).isEqualTo(needed);
        assertThat(quorum.isMet(members, needed)).isTrue();
        assertThat(quorum.isMet(members, needed - 1)).isFalse();
    }

    @Test
    void isAShareOfAWhole() {
        assertThatThrownBy(() -> new Quorum(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachLawHasItsOwnBaseOfTheCapAndTheSameQuorum() {
        var before = GovernmentFlag.of(RuleSets.LAW_2003_DECREE_91_2017);
        var after = GovernmentFlag.of(RuleSets.LAW_2022_DECREE_98_2023);
        assertThat(before.base()).isEqualTo(Base.PROVINCIAL_STANDARD);
        assertThat(after.base()).isEqualTo(Base.LEADERS);
        assertThat(before.threshold().of()).isEqualTo(Electorate.ALL);
        assertThat(RuleSets.ALL).extracting(rules -> rules.council().quorum()).containsOnly(new Quorum(2, 3));
    }
}
