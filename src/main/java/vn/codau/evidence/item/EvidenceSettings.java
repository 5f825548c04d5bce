package vn.codau.evidence.item;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set.
 *
 * @param quota how much a unit may keep for one season, every revision counted
 * @param files how many files a unit may show in one season
 * @param clamav address of clamd, {@code tcp://host:port} or {@code unix:/path}; empty for none
 */
@ConfigurationProperties("codau.evidence")
public record EvidenceSettings(DataSize quota, int files, String clamav) {

    /** Where contents are kept, by their SHA-256; nothing else may write there. */
    public static final String ROOM = "evidence";

    /** The largest file, in bytes. */
    public static final long MAX_BYTES = DataSize.ofMegabytes(20).toBytes();
}
