package vn.codau.evidence;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.unit.DataSize;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.file.EvidenceRecorder;
import vn.codau.evidence.inspect.Intake;
import vn.codau.evidence.inspect.Refusals;
import vn.codau.evidence.inspect.VirusScan;
import vn.codau.evidence.item.EvidenceGate;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.EvidenceStore;
import vn.codau.evidence.store.EvidenceCheck;
import vn.codau.evidence.store.KeptContents;
import vn.codau.evidence.store.StoreAudit;
import vn.codau.monitoring.CleanChecks;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;

/** The portal's evidence with another store than the portal's. */
public class EvidenceIn {

    @Autowired
    private EvidenceStore rows;

    @Autowired
    private EvidenceGate gate;

    @Autowired
    private Refusals refusals;

    @Autowired
    private SeasonQueries seasons;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TransactionOperations operations;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CleanChecks checks;

    @Autowired
    private Clock clock;

    public EvidenceFiles files(BlobStore store) {
        var recorder = new EvidenceRecorder(rows, gate, seasons, contents(store), operations, events, clock);
        var scan = new VirusScan(new EvidenceSettings(DataSize.ofMegabytes(500), 10, ""));
        return new EvidenceFiles(rows, gate, recorder, new Intake(store, scan), refusals);
    }

    public EvidenceCheck check(BlobStore store) {
        return new EvidenceCheck(
                new StoreAudit(store, database, contents(store)), actor, operations, events, checks, clock);
    }

    private KeptContents contents(BlobStore store) {
        return new KeptContents(store, database, transactions, clock);
    }
}
