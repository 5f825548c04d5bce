package vn.codau.identity.account;

import java.time.Duration;

/** The door that a one-time link opens. */
public enum LinkPurpose {
    FIRST_ADMINISTRATOR(Duration.ofDays(1)),
    PASSWORD_RESET(Duration.ofDays(3));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    /** For how long it opens it. */
    Duration life() {
        return life;
    }
}
