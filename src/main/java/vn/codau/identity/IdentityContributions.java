package vn.codau.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class IdentityContributions {

    @Bean
    PhaseRules identityPhaseRules() {
        return PhaseRules.of(IdentityCommand.values());
    }

    @Bean
    AuditVocabulary identityVocabulary() {
        return AuditVocabulary.of("identity.audit.")
                .commands(IdentityCommand.values())
                .kinds("account")
                .words("SIGNED_IN", "REFUSED", "ENABLED", "DISABLED", "province");
    }
}
