package vn.codau.proposal;

import vn.codau.engine.rank.SeasonRanking;
import vn.codau.ranking.input.SealedCodes;
import vn.codau.ranking.seal.Snapshot;

/**
 * A sealed season with the ranking that is in it.
 *
 * @param codes what its codes stand for
 */
public record Sealed(Snapshot snapshot, SeasonRanking ranking, SealedCodes codes) {}
