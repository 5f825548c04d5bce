package vn.codau.evidence.inspect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.FileName;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;

/**
 * Puts on record which files were refused, and why. Nothing of the file is left and its own command is undone, so the record
 * has a transaction of its own.
 */
@Component
public class Refusals {

    /** Of a connection that breaks there is no file to speak of; what is there already was taken before. */
    private static final Set<Reason> NO_REFUSAL = EnumSet.of(Reason.CUT, Reason.DUPLICATE);

    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    Refusals(TransactionOperations transactions, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.events = events;
    }

    /** Takes a file, and tells the audit log where that is refused. */
    public EvidenceId recorded(AuditSubject subject, UploadedFile file, Function<UploadedFile, EvidenceId> taking) {
        var counted = new Counted(file.content());
        try {
            return taking.apply(new UploadedFile(file.name(), file.effective(), counted));
        } catch (EvidenceProblem refused) {
            if (!NO_REFUSAL.contains(refused.reason())) {
                record(subject, FileName.cleaned(file.name()), counted.size, refused);
            }
            throw refused;
        }
    }

    private void record(AuditSubject subject, String name, long size, EvidenceProblem refused) {
        transactions.executeWithoutResult(status -> events.publishEvent(new CommandDone(
                EvidenceCommand.REFUSE_EVIDENCE,
                subject,
                Optional.empty(),
                Optional.of("“" + name + "”, " + size + " B"),
                Optional.of(refused.reason() + " " + refused.arguments()))));
    }

    /** Knows how much has come in, which of a file that is too large is not all of it. */
    private static final class Counted extends FilterInputStream {

        private long size;

        Counted(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            size += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var read = super.read(bytes, from, length);
            size += Math.max(read, 0);
            return read;
        }
    }
}
