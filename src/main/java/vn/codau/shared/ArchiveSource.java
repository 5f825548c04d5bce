package vn.codau.shared;

import java.util.Set;

/** A module whose records belong into a cluster's archive. The archive collects them and gives each file its place in the lists. */
@FunctionalInterface
public interface ArchiveSource {

    /**
     * What there is of the cluster; read where the archive is made, in a transaction that shows one moment.
     *
     * @param members the units that the archive is about; of others nothing goes into it
     */
    ArchivePart of(ClusterId cluster, Set<UnitId> members);
}
