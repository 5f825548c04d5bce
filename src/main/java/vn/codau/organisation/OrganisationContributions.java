package vn.codau.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.engine.season.ClusterKind;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class OrganisationContributions {

    @Bean
    PhaseRules organisationPhaseRules() {
        return PhaseRules.of(OrganisationCommand.values());
    }

    @Bean
    AuditVocabulary organisationVocabulary() {
        return AuditVocabulary.of("organisation.audit.")
                .commands(OrganisationCommand.values())
                .kinds("unit", "cluster")
                .words("HEAD", "DEPUTY", "MEMBER")
                .words("LOCALITY", "DEPARTMENT", "PARTY", "MASS", "ENTERPRISE", "CENTRAL", "OTHER")
                .words(ClusterKind.values());
    }
}
