package vn.codau.identity.session;

import vn.codau.identity.grant.GrantId;
import vn.codau.shared.AccountId;

/** In whose name, and in which role, work goes on that was asked for in a session. */
record Deputed(AccountId account, GrantId acting) {}
