package vn.codau.proposal.flag;

import org.springframework.data.repository.Repository;
import vn.codau.ranking.seal.SnapshotId;

/** The caps of sealed seasons; there is one for a seal. */
interface FlagQuotas extends Repository<FlagQuota, SnapshotId> {

    FlagQuota saveAndFlush(FlagQuota opened);
}
