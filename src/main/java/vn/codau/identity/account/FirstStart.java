package vn.codau.identity.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A portal without any account has no default password: whoever reads its log makes the first administrator. */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final StoredAccounts accounts;
    private final OneTimeLinks links;

    FirstStart(StoredAccounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void askForFirstAdministrator() {
        if (accounts.count() == 0) {
            var link = links.forFirstAdministrator();
            LOG.warn(
                    "Chưa có tài khoản nào. Mở liên kết dùng một lần này để tạo quản trị hệ thống (hết hạn {}). /"
                            + " No account yet. Open this one-time link to make the first administrator (until {}): {}",
                    link.expiresAt(),
                    link.expiresAt(),
                    link.url());
        }
    }
}
