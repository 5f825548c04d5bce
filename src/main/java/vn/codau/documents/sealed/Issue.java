package vn.codau.documents.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the office that issues a paper puts on it (Decree 30/2020, article 8). What is empty is left for a pen.
 *
 * @param recipients below "Nơi nhận", without dash and semicolon
 */
public record Issue(Issuer issuer, Numbering numbering, Signature signature, List<String> recipients) {

    /** How many characters a line of it may have, so that it fits on the paper. */
    public static final int LONGEST_LINE = 200;

    public Issue {
        recipients = List.copyOf(recipients);
    }

    /**
     * The issuing body.
     *
     * @param superior the body above it, where it has one on its papers
     * @param abbreviation in the sign of its papers, such as HĐTĐKT
     * @param place where it sits, without "tỉnh": Nam Định
     */
    public record Issuer(Optional<String> superior, String name, String abbreviation, String place) {}

    /** The number that the registry gives, and the day of issue. */
    public record Numbering(Optional<String> number, Optional<LocalDate> day) {}

    /**
     * Who signs.
     *
     * @param authority on whose behalf: TM., KT., Q. and the like; empty where the signer heads the body
     */
    public record Signature(Optional<String> authority, String title, String name) {}
}
