package vn.codau.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has done so far; written when it is about to be committed, dropped where it is rolled back. */
final class LastEntries implements TransactionSynchronization {

    private final EntryWriter writer;
    private final List<NewEntry> entries = new ArrayList<>();

    LastEntries(EntryWriter writer) {
        this.writer = writer;
    }

    void add(NewEntry entry) {
        entries.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writer.write(List.copyOf(entries));
        entries.clear();
    }
}
