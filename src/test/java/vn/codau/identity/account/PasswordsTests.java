package vn.codau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.shared.DomainProblem;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void keepsOnlyAnArgon2idHashThatDiffersEachTime() {
        var hash = passwords.hash("con trâu đi trước");

        assertThat(hash)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.hash("con trâu đi trước"));
        assertThat(passwords.matches("con trâu đi trước", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("con trâu đi sau", Optional.of(hash))).isFalse();
    }

    @Test
    void acceptsBothSpellingsOfAnAccent() {
        var composed = "m\u1ead\u1e63 kh\u1ea9u d\u00e0i";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(passwords.matches(decomposed, Optional.of(passwords.hash(composed))))
                .isTrue();
    }

    @Test
    void neverMatchesWhereThereIsNoHash() {
        assertThat(passwords.matches("anything at all", Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, passwordTooShort",
        "thiduakhenthuong, passwordTooCommon",
        "MatKhau123456, passwordTooCommon",
        "abababababab, passwordTooCommon",
        "so-noi-vu 2026 la ten toi, passwordTooCommon"
    })
    void refusesBadPasswords(String password, String key) {
        assertThatThrownBy(() -> passwords.checkedHash(password, "so-noi-vu"))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).endsWith(key));
    }

    @Test
    void limitsLengthInCharactersAndNotInBytes() {
        var longest = "đoàn kết 1".repeat(12) + "đoàn kết";

        assertThat(passwords.checkedHash(longest, "so-noi-vu")).isNotEmpty();
        assertThatThrownBy(() -> passwords.checkedHash(longest + "x", "so-noi-vu"))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.key()).endsWith("passwordTooLong"));
    }
}
