package vn.codau.throwaway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.shared.ArchivePart;
import vn.codau.shared.ArchiveSource;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.PhaseRules;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonGate;
import vn.codau.shared.Task;
import vn.codau.shared.TaskSource;

/** All that the throw-away module brings: what a real one has in its own contributions. */
@TestConfiguration(proxyBeanMethods = false)
public class ThrowawayModule {

    /** The module's file in an archive. */
    public static final String FILE = "cup/so-muon-cup.txt";

    /** The module's task on the first screen. */
    public static final Task TASK =
            new Task("throwaway.task.lend", List.of(), Optional.empty(), new Progress(0, 1), "cups");

    @Bean
    PhaseRules throwawayPhaseRules() {
        return PhaseRules.of(ThrowawayCommand.values());
    }

    @Bean
    AuditVocabulary throwawayVocabulary() {
        return AuditVocabulary.of("throwaway.audit.")
                .commands(ThrowawayCommand.values())
                .kinds("cup")
                .words("LENT");
    }

    @Bean
    TaskSource cupTasks() {
        return actor -> actor.role() == Role.STANDING_BODY ? List.of(TASK) : List.of();
    }

    @Bean
    ArchiveSource cupArchive() {
        return (cluster, members) -> new ArchivePart(
                Map.of(),
                List.of(new ArchivePart.File(
                        FILE, out -> out.write((cluster + " " + members.size()).getBytes(StandardCharsets.UTF_8)))));
    }

    @Bean
    CupLending cupLending(
            CurrentActor actor, SeasonGate gate, ApplicationEventPublisher events, TransactionTemplate transaction) {
        return new CupLending(actor, gate, events, transaction);
    }
}
