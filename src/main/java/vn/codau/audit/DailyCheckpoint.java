package vn.codau.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Signs the chain once a day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailyCheckpoint {

    private final AuditCheck audit;

    DailyCheckpoint(AuditCheck audit) {
        this.audit = audit;
    }

    @Scheduled(cron = "${codau.audit.checkpoint:0 55 23 * * *}", zone = "Asia/Ho_Chi_Minh")
    void sign() {
        audit.sign();
    }
}
