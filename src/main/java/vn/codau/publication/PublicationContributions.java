package vn.codau.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class PublicationContributions {

    @Bean
    PhaseRules publicationPhaseRules() {
        return PhaseRules.of(PublicationCommand.values());
    }

    @Bean
    AuditVocabulary publicationVocabulary() {
        return AuditVocabulary.of("publication.audit.")
                .commands(PublicationCommand.values())
                .kinds("publication")
                .words("MEMBERS", "UNITS")
                .words(Release.values());
    }
}
