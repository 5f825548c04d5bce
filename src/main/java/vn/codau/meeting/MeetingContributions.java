package vn.codau.meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.PhaseRules;

/** What this module brings to those that collect. */
@Configuration(proxyBeanMethods = false)
class MeetingContributions {

    @Bean
    PhaseRules meetingPhaseRules() {
        return PhaseRules.of(MeetingCommand.values());
    }

    @Bean
    AuditVocabulary meetingVocabulary() {
        return AuditVocabulary.of("meeting.audit.")
                .commands(MeetingCommand.values())
                .kinds("meeting");
    }
}
