package vn.codau.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class DocumentsContributions {

    @Bean
    PhaseRules documentsPhaseRules() {
        return PhaseRules.of(DocumentsCommand.values());
    }

    @Bean
    AuditVocabulary documentsVocabulary() {
        return AuditVocabulary.of("documents.audit.").commands(DocumentsCommand.values());
    }
}
