package vn.codau.criteria;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.published.CriteriaPublished;
import vn.codau.criteria.published.VersionStore;
import vn.codau.criteria.table.CriteriaTable;

/** Publishes tables as they are, for tests of what happens with them afterwards. */
public class Published {

    @Autowired
    private VersionStore versions;

    @Autowired
    private ApplicationEventPublisher events;

    /** Makes the table the cluster's next version, as publishing does. */
    @Transactional
    public void publish(CriteriaTable table) {
        versions.add(table, Instant.parse("2023-01-20T00:00:00Z"), "Trưởng cụm", "");
        events.publishEvent(new CriteriaPublished(
                table.cluster(), table.season(), table.criteria().version()));
    }
}
