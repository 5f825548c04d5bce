package vn.codau.scoring;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class ScoringContributions {

    @Bean
    PhaseRules scoringPhaseRules() {
        return PhaseRules.of(ScoreCommand.values());
    }

    @Bean
    AuditVocabulary scoringVocabulary() {
        return AuditVocabulary.of("scoring.audit.")
                .commands(ScoreCommand.values())
                .kinds("score", "scores", "sheet")
                .words("SELF", "PEER", "SPECIALIST", "VERIFIED", "RECUSED", "PROPOSED", "CONFIRMED", "MISMATCH")
                .words("OPEN", "SUBMITTED", "RETURNED");
    }
}
