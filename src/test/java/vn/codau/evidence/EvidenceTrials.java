package vn.codau.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.criteria.GroundTables;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.evidence.store.EvidenceCheck;
import vn.codau.identity.People;
import vn.codau.shared.Command;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** How a unit's evidence is shown, changed and assessed, and the store of all files looked after. */
class EvidenceTrials implements CommandTrials {

    private final EvidenceFiles files;
    private final EvidenceCheck check;
    private final People people;
    private final GroundTables tables;

    EvidenceTrials(EvidenceFiles files, EvidenceCheck check, People people, AutowireCapableBeanFactory beans) {
        this.files = files;
        this.check = check;
        this.people = people;
        this.tables = new GroundTables(beans);
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                EvidenceCommand.ADD_EVIDENCE,
                new CommandTrial(Phase.SELF_SCORING, ground -> {
                    tables.publish(ground);
                    return () -> files.add(of(ground), GroundTables.BY_SELF, file());
                }),
                EvidenceCommand.REFUSE_EVIDENCE,
                new CommandTrial(Phase.SELF_SCORING, ground -> {
                    tables.publish(ground);
                    return () -> refused(() -> files.add(of(ground), GroundTables.BY_SELF, empty()));
                }),
                EvidenceCommand.REVISE_EVIDENCE,
                withEvidence(Phase.SELF_SCORING, (id, seen) -> files.revise(id, seen, file())),
                EvidenceCommand.LINK_EVIDENCE,
                withEvidence(Phase.SELF_SCORING, (id, seen) -> files.link(id, GroundTables.BY_HEAD)),
                EvidenceCommand.REMOVE_EVIDENCE,
                withEvidence(Phase.SELF_SCORING, files::remove),
                EvidenceCommand.ASSESS_EVIDENCE,
                withEvidence(Phase.CROSS_SCORING, (id, seen) -> files.assess(id, seen, EvidenceStatus.ACCEPTED, "")),
                EvidenceCommand.CHECK_EVIDENCE,
                CommandTrial.of(ground -> check::check),
                EvidenceCommand.TIDY_EVIDENCE,
                CommandTrial.of(ground -> check::tidy));
    }

    /** The unit has shown something for the criterion of the specialist body. */
    private CommandTrial withEvidence(Phase phase, BiConsumer<EvidenceId, Integer> command) {
        return new CommandTrial(phase, ground -> {
            tables.publish(ground);
            people.signIn(people.newPerson(List.of(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(ground.unit())))));
            var id = files.add(of(ground), GroundTables.BY_SPECIALIST, file());
            return () -> known(() -> command.accept(id, 1));
        });
    }

    /** To whoever may not see it, the portal does not say that it is there. */
    private static void known(Runnable command) {
        try {
            command.run();
        } catch (EvidenceProblem problem) {
            if (problem.reason() == EvidenceProblem.Reason.UNKNOWN) {
                throw new NotPermitted(EvidenceCommand.ASSESS_EVIDENCE);
            }
            throw problem;
        }
    }

    /** Who gets as far as that has made the portal put it on record. */
    private static void refused(Runnable command) {
        try {
            command.run();
        } catch (EvidenceProblem problem) {
            if (problem.reason() != EvidenceProblem.Reason.EMPTY) {
                throw problem;
            }
        }
    }

    private static UploadedFile empty() {
        return new UploadedFile("rong.txt", LocalDate.now(ZoneOffset.UTC), InputStream.nullInputStream());
    }

    private static EvidenceOf of(AccessFixture ground) {
        return new EvidenceOf(ground.season(), ground.cluster(), ground.unit());
    }

    private static UploadedFile file() {
        var text = "Báo cáo " + UUID.randomUUID();
        return new UploadedFile(
                "bao-cao.txt",
                LocalDate.now(ZoneOffset.UTC),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
