package vn.codau.jobs;

import java.util.Optional;
import vn.codau.jobs.result.StoredResult;
import vn.codau.shared.AccountId;

/**
 * A row: what people see, and what only the portal knows.
 *
 * @param payload as JSON
 */
record JobRow(
        JobId id,
        String kind,
        String payload,
        Optional<AccountId> account,
        Optional<String> acting,
        Optional<StoredResult> result,
        JobView view) {

    boolean isOf(AccountId somebody) {
        return account.equals(Optional.of(somebody));
    }

    /**
     * As somebody sees it.
     *
     * @param mayHave whether the file is for them
     */
    JobView seenBy(AccountId somebody, boolean mayHave) {
        return new JobView(
                view.id(),
                view.kind(),
                view.title(),
                view.askedBy(),
                isOf(somebody),
                view.state(),
                view.progress(),
                view.node(),
                view.attempts(),
                view.isCalledOff(),
                view.times(),
                view.file().filter(file -> mayHave),
                view.outcome(),
                view.problem());
    }
}
