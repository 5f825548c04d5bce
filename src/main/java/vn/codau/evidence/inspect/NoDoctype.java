package vn.codau.evidence.inspect;

import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/** Refuses XML that declares entities or a document type: office documents never do, attacks do. */
final class NoDoctype implements UnpackingLimit.Look {

    private static final String DECLARATION = "<!DOCTYPE";

    private int matched;

    @Override
    public void at(byte[] piece, int length) {
        for (int i = 0; i < length; i++) {
            // Zero bytes are skipped, so that it is found in UTF-16 too.
            if (piece[i] != 0) {
                see(piece[i]);
            }
        }
    }

    private void see(int sign) {
        if (sign == DECLARATION.charAt(matched)) {
            matched++;
        } else {
            matched = sign == '<' ? 1 : 0;
        }
        if (matched == DECLARATION.length()) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
    }
}
