package vn.codau.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.archive.ArchiveProblem.Reason;
import vn.codau.audit.AuditDictionary;
import vn.codau.audit.AuditExcerpt;
import vn.codau.documents.papers.Papers;
import vn.codau.jobs.JobContext;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.scoring.export.ScoreRecords;

/** Writes what stands in the database into an archive, all of it as it was at one moment. */
@Component
class ArchiveRecords {

    /** How many steps it takes besides the units: the seal, the summary, the log. */
    static final int OTHERS = 3;

    private final SealedPacks packs;
    private final Papers papers;
    private final ScoreRecords scores;
    private final AuditExcerpt log;
    private final AuditDictionary dictionary;
    private final TransactionTemplate oneMoment;

    ArchiveRecords(
            SealedPacks packs,
            Papers papers,
            ScoreRecords scores,
            AuditExcerpt log,
            AuditDictionary dictionary,
            PlatformTransactionManager transactions) {
        this.packs = packs;
        this.papers = papers;
        this.scores = scores;
        this.log = log;
        this.dictionary = dictionary;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    void write(ArchiveContent matter, List<ArchivedEvidence> evidence, ArchiveZip zip, JobContext job) {
        oneMoment.executeWithoutResult(status -> {
            try {
                seal(matter, zip, job);
                for (var member : matter.members()) {
                    var own = evidence.stream()
                            .filter(filed -> filed.held().of().unit().equals(member.id()))
                            .toList();
                    zip.add(UnitPage.path(member), new UnitPage(matter, member, own, scores)::write);
                    job.requireGoing();
                    job.step();
                }
                for (var part : matter.parts()) {
                    for (var file : part.files()) {
                        zip.add(file.path(), file.content()::write);
                    }
                }
                log(matter, zip);
                job.step();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    private void seal(ArchiveContent matter, ArchiveZip zip, JobContext job) throws IOException {
        var pack = packs.zip(matter.key().seal()).orElseThrow(() -> new ArchiveProblem(Reason.UNKNOWN));
        zip.add(IndexPage.SEALED, out -> out.write(pack));
        job.step();
        var summary = papers.workbook(matter.sealed(), matter.clusterCode());
        zip.add(IndexPage.SUMMARY, out -> out.write(summary));
        job.step();
    }

    private void log(ArchiveContent matter, ArchiveZip zip) throws IOException {
        var page = new LogPage(matter, log, dictionary);
        var first = new long[1];
        zip.add(LogPage.PATH, out -> first[0] = page.write(out));
        // Where nothing concerns it, the excerpt is the end of the chain and nothing before.
        var from = first[0] == 0 ? log.end() : first[0];
        zip.add(LogPage.EXCERPT, out -> log.write(from, matter.concerns(), out));
        for (var signed : log.checkpoints()) {
            zip.add(
                    LogPage.FOLDER + Objects.requireNonNull(signed.getParent()).getFileName() + "/"
                            + signed.getFileName(),
                    out -> Files.copy(signed, out));
        }
    }
}
