package vn.codau.scoring.sheet;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.platform.cache.Caches;
import vn.codau.shared.ClusterId;

/** Published criteria tables. A version never changes, so it is read once. */
@Component
public class ScoringTables {

    private static final int MOST = 500;

    private record Key(ClusterId cluster, int version) {}

    private final CriteriaQueries criteria;
    private final Cache<Key, ScoringTable> known = Caches.ofAtMost(MOST);
    private final Cache<ClusterId, ScoringTable> latest = Caches.ofAtMost(MOST);

    ScoringTables(CriteriaQueries criteria) {
        this.criteria = criteria;
    }

    /** The table by which that sheet is scored. */
    public ScoringTable of(Sheet.Head sheet) {
        return of(sheet.cluster(), sheet.criteria());
    }

    public ScoringTable of(ClusterId cluster, int version) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            return fresh(cluster, version);
        }
        var key = new Key(cluster, version);
        var table = known.getIfPresent(key);
        if (table == null) {
            table = fresh(cluster, version);
            known.put(key, table);
        }
        latest.asMap().merge(cluster, table, (one, other) -> one.version() > other.version() ? one : other);
        return table;
    }

    /** A table that is being published. Until the transaction ends nothing is remembered, because it may yet not be. */
    public ScoringTable published(ClusterId cluster, int version) {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, cluster);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(ScoringTables.this);
                }
            });
        }
        return fresh(cluster, version);
    }

    private ScoringTable fresh(ClusterId cluster, int version) {
        return criteria.version(cluster, version)
                .map(ScoringTable::of)
                .orElseThrow(() -> new ScoringProblem(ScoringProblem.Reason.NO_CRITERIA));
    }

    /** The cluster's newest table. */
    public Optional<ScoringTable> published(ClusterId cluster) {
        return criteria.published(cluster)
                .map(table -> of(cluster, table.criteria().version()));
    }

    /** Whether the criterion is measured against others, as far as is known without asking: a guess, to be checked. */
    public boolean mayBeMeasured(ClusterId cluster, String criterion) {
        var table = latest.getIfPresent(cluster);
        return table != null && table.isMeasured(criterion);
    }
}
