package vn.codau.identity.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.codau.identity.account.AccountDetails;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.shared.AccountId;

/** An account as the list of accounts shows it. */
public record AccountRow(
        AccountId id,
        long version,
        AccountDetails details,
        boolean enabled,
        Optional<Instant> lastSignIn,
        List<HeldGrant> grants) {}
