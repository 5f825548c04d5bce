package vn.codau.ranking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class RankingContributions {

    @Bean
    PhaseRules rankingPhaseRules() {
        return PhaseRules.of(RankingCommand.values());
    }

    @Bean
    AuditVocabulary rankingVocabulary() {
        return AuditVocabulary.of("ranking.audit.")
                .commands(RankingCommand.values())
                .kinds("leader", "standing", "snapshot");
    }
}
