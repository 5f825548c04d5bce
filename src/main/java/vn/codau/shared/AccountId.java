package vn.codau.shared;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) implements Serializable {

    /** A new id, different from all others. */
    public static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
