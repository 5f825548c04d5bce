package vn.codau.ranking.standing;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a hold (tạm dừng xét). */
public record HoldId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
