package vn.codau.evidence.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.inspect.Intake;
import vn.codau.evidence.inspect.Refusals;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceGate;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.evidence.item.EvidenceStore;
import vn.codau.shared.AuditSubject;

/** What people do with evidence: units show it, verifiers assess it. A file is kept first and then recorded, or neither. */
@Service
@Transactional
public class EvidenceFiles {

    /** How many characters a note may have. */
    public static final int LONGEST_NOTE = 2_000;

    private final EvidenceStore store;
    private final EvidenceGate gate;
    private final EvidenceRecorder recorder;
    private final Intake intake;
    private final Refusals refusals;

    public EvidenceFiles(
            EvidenceStore store, EvidenceGate gate, EvidenceRecorder recorder, Intake intake, Refusals refusals) {
        this.store = store;
        this.gate = gate;
        this.recorder = recorder;
        this.intake = intake;
        this.refusals = refusals;
    }

    /**
     * Shows a file for a criterion. Where the unit shows the same content already, that is shown for this criterion too.
     *
     * @throws EvidenceProblem if the file is refused, or shown for this criterion already
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceId add(EvidenceOf of, String criterion, UploadedFile file) {
        gate.require(EvidenceCommand.ADD_EVIDENCE, of);
        return refusals.recorded(
                AuditSubject.of("unit", of.unit() + "/" + criterion + "/" + of.cluster())
                        .in(of.season())
                        .in(of.cluster())
                        .of(of.unit()),
                file,
                arriving -> {
                    try (var taken = intake.take(arriving)) {
                        return recorder.add(of, criterion, taken, file.effective());
                    }
                });
    }

    /** Puts a new file in the place of what was shown, which stays readable. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void revise(EvidenceId id, int seen, UploadedFile file) {
        var known = gate.find(id);
        gate.require(EvidenceCommand.REVISE_EVIDENCE, known.of());
        refusals.recorded(known.subject(), file, arriving -> {
            try (var taken = intake.take(arriving)) {
                recorder.revise(id, seen, taken, file.effective());
                return id;
            }
        });
    }

    /** Says of which day the paper is. */
    public void date(EvidenceId id, int seen, LocalDate effective) {
        var evidence = gate.find(id);
        gate.require(EvidenceCommand.REVISE_EVIDENCE, evidence.of());
        if (!effective.equals(evidence.current().effective())) {
            recorder.date(evidence, seen, effective);
        }
    }

    /** Shows it for another criterion too. */
    public void link(EvidenceId id, String criterion) {
        var evidence = gate.find(id);
        gate.require(EvidenceCommand.LINK_EVIDENCE, evidence.of());
        if (store.link(id, criterion)) {
            recorder.linked(evidence);
        }
    }

    /** Shows it for that criterion no longer. */
    public void unlink(EvidenceId id, String criterion) {
        var evidence = gate.find(id);
        gate.require(EvidenceCommand.LINK_EVIDENCE, evidence.of());
        if (store.unlink(id, criterion)) {
            if (gate.find(id).criteria().isEmpty()) {
                throw new EvidenceProblem(Reason.LAST_CRITERION);
            }
            recorder.linked(evidence);
        }
    }

    /** Takes it back; it stays readable to those who might read it. */
    public void remove(EvidenceId id, int seen) {
        var evidence = gate.find(id);
        gate.require(EvidenceCommand.REMOVE_EVIDENCE, evidence.of());
        recorder.remove(evidence, seen);
    }

    /** Says what a verifier thinks of it; whoever questions or rejects says why. */
    public void assess(EvidenceId id, int seen, EvidenceStatus status, String note) {
        var evidence = gate.find(id);
        gate.requireAssessor(evidence);
        var text = note.strip();
        if (text.isEmpty()
                && Set.of(EvidenceStatus.QUESTIONED, EvidenceStatus.REJECTED).contains(status)) {
            throw new EvidenceProblem(Reason.NOTE_MISSING);
        }
        if (text.length() > LONGEST_NOTE) {
            throw new EvidenceProblem(Reason.NOTE_LONG, LONGEST_NOTE);
        }
        EvidenceRecorder.requireSeen(evidence, seen);
        store.assess(evidence, status, text);
        recorder.publish(
                EvidenceCommand.ASSESS_EVIDENCE,
                evidence,
                Optional.of(evidence.status() + " " + evidence.note()),
                status + " " + text);
    }
}
