package vn.codau.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class ArchiveContributions {

    @Bean
    PhaseRules archivePhaseRules() {
        return PhaseRules.of(ArchivesCommand.values());
    }

    @Bean
    AuditVocabulary archiveVocabulary() {
        return AuditVocabulary.of("archive.audit.").commands(ArchivesCommand.values());
    }
}
