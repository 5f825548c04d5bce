package vn.codau.proposal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class ProposalContributions {

    @Bean
    PhaseRules proposalPhaseRules() {
        return PhaseRules.of(ProposalCommand.values());
    }

    @Bean
    AuditVocabulary proposalVocabulary() {
        return AuditVocabulary.of("proposal.audit.")
                .commands(ProposalCommand.values())
                .kinds("council", "flag", "awards");
    }
}
