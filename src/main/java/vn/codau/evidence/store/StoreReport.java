package vn.codau.evidence.store;

import java.util.List;

/**
 * What a check of the store found.
 *
 * @param files how many contents were read
 * @param findings what is wrong; none if every row has its file and every file its row
 */
public record StoreReport(int files, List<StoreFinding> findings) {

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }
}
