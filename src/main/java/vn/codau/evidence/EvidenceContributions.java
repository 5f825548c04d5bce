package vn.codau.evidence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class EvidenceContributions {

    @Bean
    PhaseRules evidencePhaseRules() {
        return PhaseRules.of(EvidenceCommand.values());
    }

    @Bean
    AuditVocabulary evidenceVocabulary() {
        return AuditVocabulary.of("evidence.audit.")
                .commands(EvidenceCommand.values())
                .kinds("evidence")
                .words("PENDING", "ACCEPTED", "QUESTIONED", "REJECTED");
    }
}
