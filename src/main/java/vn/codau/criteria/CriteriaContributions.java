package vn.codau.criteria;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class CriteriaContributions {

    @Bean
    PhaseRules criteriaPhaseRules() {
        return PhaseRules.of(CriteriaCommand.values());
    }

    @Bean
    AuditVocabulary criteriaVocabulary() {
        return AuditVocabulary.of("criteria.audit.")
                .commands(CriteriaCommand.values())
                .kinds("criteria", "criterion");
    }
}
