package vn.codau.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class AuditContributions {

    @Bean
    PhaseRules auditPhaseRules() {
        return PhaseRules.of(AuditLogCommand.values());
    }

    @Bean
    AuditVocabulary auditVocabulary() {
        return AuditVocabulary.of("audit.audit.").commands(AuditLogCommand.values());
    }
}
