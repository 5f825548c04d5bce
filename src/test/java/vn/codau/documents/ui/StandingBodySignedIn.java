package vn.codau.documents.ui;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.support.SomebodysMenu;

/** What the header shows of somebody who acts for the standing body. */
@TestConfiguration(proxyBeanMethods = false)
class StandingBodySignedIn {

    @Bean
    @Primary
    AccountMenu standingBodysMenu() {
        return new SomebodysMenu("Nguyễn Thị Hồng Nhung", "Cơ quan thường trực");
    }
}
