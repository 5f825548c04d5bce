package vn.codau.season;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.Phase;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class SeasonContributions {

    @Bean
    PhaseRules seasonPhaseRules() {
        return PhaseRules.of(SeasonCommand.values());
    }

    @Bean
    AuditVocabulary seasonVocabulary() {
        return AuditVocabulary.of("season.audit.")
                .commands(SeasonCommand.values())
                .kinds("season")
                .words(Phase.values())
                .words("EMULATION_YEAR", "SCHOOL_YEAR");
    }
}
