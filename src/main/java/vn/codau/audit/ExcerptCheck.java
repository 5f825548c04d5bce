package vn.codau.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.codau.audit.AuditFinding.Kind;

/**
 * Checks an excerpt of the log without the log: that what is told leads, by its own hash and the digests of the entries
 * between, to the hash of every later entry, of the signed checkpoints and of the chain's end.
 */
public final class ExcerptCheck {

    /** What lies beside an excerpt, by the names under which it is looked for; neither has to be there. */
    public static final List<String> FILES = Checkpoints.FILES;

    private static final int LIMIT = 1_000;

    private final Map<Long, String> signed;
    private final List<AuditFinding> findings = new ArrayList<>();
    private long number;
    private long sure;
    private long told;
    private String hash = "";

    private ExcerptCheck(Map<Long, String> signed) {
        this.signed = signed;
    }

    /**
     * What the check found.
     *
     * @param told how many entries the excerpt tells
     * @param number where the chain ended when the excerpt was made
     * @param hash of the entry there: who has noted it elsewhere knows that the chain is the same
     */
    public record Result(long told, long number, String hash, List<AuditFinding> findings) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads an excerpt to its end.
     *
     * @param folder where the checkpoints that came with it lie, as {@link AuditExcerpt#checkpoints} names them
     */
    public static Result check(BufferedReader excerpt, Path folder) throws IOException {
        var signed = new Checkpoints(folder).read();
        var check = new ExcerptCheck(signed.hashes());
        signed.forgedLines().forEach(line -> check.find(Kind.CHECKPOINT_FORGED, line, line));
        var head = head(excerpt.readLine());
        if (head == null) {
            check.find(Kind.CHANGED, 0, 0);
            return new Result(0, 0, "", check.findings);
        }
        check.number = head.after();
        check.sure = head.after();
        check.hash = head.afterHash();
        for (String line; check.findings.size() < LIMIT && (line = excerpt.readLine()) != null; ) {
            check.next(line);
        }
        check.end(head);
        return new Result(check.told, head.lastNumber(), head.lastHash(), check.findings);
    }

    private static ExcerptLine.@Nullable Head head(@Nullable String line) {
        try {
            return line == null ? null : ExcerptLine.Head.read(line);
        } catch (RuntimeException unreadable) {
            // Whatever stands there, it is not what was written.
            return null;
        }
    }

    private void next(String text) {
        ExcerptLine line;
        boolean isTrue;
        try {
            line = ExcerptLine.read(text);
            isTrue = line.isTrue();
        } catch (RuntimeException unreadable) {
            // Somebody's bytes: no line, no day, no id.
            find(Kind.CHANGED, number + 1, number + 1);
            number++;
            return;
        }
        if (line.number() > number + 1) {
            find(Kind.MISSING, number + 1, line.number() - 1);
        } else if (line.number() <= number) {
            find(Kind.INSERTED, line.number(), line.number());
        }
        link(line, isTrue);
        if (!signed.getOrDefault(line.number(), hash).equals(hash)) {
            find(Kind.REWRITTEN, line.number(), line.number());
        }
    }

    private void link(ExcerptLine line, boolean isTrue) {
        number = line.number();
        var linked = EntryDigest.link(hash, number, line.content());
        if (line.entry() == null) {
            hash = linked;
            return;
        }
        told++;
        // From here on by what the entry itself says its hash is: one difference is named once.
        hash = line.entry().hash();
        if (!isTrue) {
            find(Kind.CHANGED, number, number);
        } else if (!linked.equals(hash)) {
            find(Kind.UNLINKED, sure, number);
        }
        sure = number;
    }

    private void end(ExcerptLine.Head head) {
        if (number < head.lastNumber()) {
            find(Kind.TAIL_CUT, number + 1, head.lastNumber());
        } else if (number > head.lastNumber()) {
            find(Kind.INSERTED, head.lastNumber() + 1, number);
        } else if (!hash.equals(head.lastHash())) {
            find(Kind.UNLINKED, sure, number);
        }
    }

    private void find(Kind kind, long from, long to) {
        findings.add(new AuditFinding(kind, from, to));
    }
}
