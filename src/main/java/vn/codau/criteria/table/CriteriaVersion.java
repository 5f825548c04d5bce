package vn.codau.criteria.table;

import java.time.Instant;
import java.util.List;

/**
 * A published version, as the list of them shows it.
 *
 * @param by the name of whoever published it
 * @param reason why; empty where none was asked for
 * @param sha256 of its text, in hexadecimal digits
 * @param changes what is other than in the version before; of the first version nothing
 */
public record CriteriaVersion(
        int number, Instant at, String by, String reason, String sha256, List<Difference> changes) {

    public CriteriaVersion {
        changes = List.copyOf(changes);
    }
}
