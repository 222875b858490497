package org.chengmen.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chengmen.accounts.AccountRefusal;
import org.chengmen.kernel.Problem;
import org.chengmen.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

class PasswordRulesTests {

    private final PasswordRules rules;

    PasswordRulesTests() throws IOException {
        rules = new PasswordRules(new CommonPasswords());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"correct horse battery", "chengmen-demo-2026", "琴棋书画烟酒糖茶", "x7 kQ-9vv!"})
    void takesLongUncommonPasswordsWithoutRulesOfComposition(String password) {
        assertThat(rules.problems("password", password, "张三", "zhang@example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password2026",
                "woaini1314",
                "12345678",
                "87654321",
                "aaaaaaaaa",
                "abcabcabc",
                "1qaz2wsx",
                "qwerty!!"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(rules.problems("password", password))
                .extracting(Problem::code)
                .containsExactly(AccountRefusal.PASSWORD_COMMON);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(rules.problems("password", "短短短短短短短"))
                .extracting(Problem::code)
                .containsExactly(AccountRefusal.PASSWORD_TOO_SHORT);
        assertThat(rules.problems("password", "😀b".repeat(65)))
                .extracting(Problem::code)
                .containsExactly(AccountRefusal.PASSWORD_TOO_LONG);
        assertThat(
                        rules.problems(
                                "password",
                                "𠀀".repeat(100) + "and then some words to come to 128"))
                .extracting(Problem::code)
                .containsExactly(AccountRefusal.PASSWORD_TOO_LONG);
        assertThat(rules.problems("password", "𠀀".repeat(100) + "and 27 more characters here"))
                .isEmpty();
    }

    @Test
    void refusesThePersonsOwnNameAndAddress() {
        assertThat(
                        rules.problems(
                                "password",
                                "Zhangsan.wuhan1",
                                "Zhangsan",
                                "zhangsan.wuhan@example.org"))
                .extracting(Problem::code)
                .containsExactly(AccountRefusal.PASSWORD_PERSONAL);
    }

    @Test
    void refusesToHashWhenAllTurnsAreTaken() {
        var hashing = new PasswordHashing(new Semaphore(0), Duration.ZERO);
        assertThatThrownBy(() -> hashing.hash("correct horse battery"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst().code())
                                        .isEqualTo(AccountRefusal.TOO_BUSY));
    }

    @Test
    void matchesItsOwnHashesOnly() {
        var hashing = new PasswordHashing(new Semaphore(1), Duration.ofSeconds(1));
        var hash = hashing.hash("correct horse battery");
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.matches("correct horse battery", hash)).isTrue();
        assertThat(hashing.matches("correct horse", hash)).isFalse();
        assertThat(hashing.matches("nobody has this password", null)).isFalse();
        assertThat(hashing.isOutdated(hash)).isFalse();
    }
}
