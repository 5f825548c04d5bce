package vn.codau.documents.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.shared.AccountMenu;
import vn.codau.shared.Grant;

/** What the header shows of somebody who acts for the standing body. */
@TestConfiguration(proxyBeanMethods = false)
class StandingBodySignedIn {

    @Bean
    @Primary
    AccountMenu standingBodysMenu() {
        return new AccountMenu() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public String displayName() {
                return "Nguyễn Thị Hồng Nhung";
            }

            @Override
            public String acting(Locale locale) {
                return "Cơ quan thường trực";
            }

            @Override
            public List<Choice> choices(Locale locale) {
                return List.of();
            }

            @Override
            public void switchTo(Grant grant) {
                throw new IllegalStateException("there is no other role");
            }

            @Override
            public String accountRoute() {
                return "account";
            }

            @Override
            public void signOut() {}
        };
    }
}
