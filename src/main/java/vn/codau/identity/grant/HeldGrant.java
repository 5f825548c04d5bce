package vn.codau.identity.grant;

import vn.codau.shared.Grant;

/**
 * A role that an account holds.
 *
 * @param scopeName how its unit or cluster is called; empty for the province
 */
public record HeldGrant(GrantId id, Grant grant, String scopeName) {}
