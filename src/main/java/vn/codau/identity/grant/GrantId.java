package vn.codau.identity.grant;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one role held by one account. */
public record GrantId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
