package vn.codau.jobs;

import java.time.Instant;
import java.util.Optional;
import vn.codau.shared.AccountId;

/**
 * A row to be.
 *
 * @param payload as JSON
 * @param acting how it is done in the name of who asked; empty where the portal itself did
 */
record NewJob(
        JobId id,
        String kind,
        String about,
        JobText title,
        String payload,
        Optional<AccountId> account,
        Optional<String> acting,
        String askedBy,
        Instant at) {}
