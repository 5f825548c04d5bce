package vn.codau.identity.account;

import java.time.Instant;

/** A one-time link, to be handed to the person; it is shown once and kept nowhere. */
public record NewLink(String url, Instant expiresAt) {}
