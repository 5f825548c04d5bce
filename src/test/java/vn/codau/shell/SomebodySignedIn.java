package vn.codau.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.shared.AccountId;
import vn.codau.shared.AccountMenu;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonChip;
import vn.codau.shared.Task;
import vn.codau.shared.TaskSource;

/** Somebody who has work to do in a season that runs. */
@TestConfiguration(proxyBeanMethods = false)
class SomebodySignedIn {

    private static final Grant STANDING = new Grant(Role.STANDING_BODY, new Scope.Province());
    private static final Grant AUDITOR = new Grant(Role.AUDITOR, new Scope.Province());
    private static final String NAME = "Nguyễn Thị Hồng Nhung";

    @Bean
    @Primary
    CurrentActor somebody() {
        return () -> new Actor(AccountId.next(), NAME, STANDING);
    }

    @Bean
    @Primary
    SeasonChip runningSeason() {
        return locale -> Optional.of(new SeasonChip.Now(
                "Năm thi đua 2026",
                locale.getLanguage().equals("vi") ? "Tự chấm điểm" : "Self-scoring",
                Optional.of(Instant.now().plus(Duration.ofHours(20)))));
    }

    @Bean
    TaskSource work() {
        var now = Instant.now();
        return actor -> List.of(
                task(Optional.of(now.plus(Duration.ofDays(9).plusHours(3))), 0, 14),
                task(Optional.of(now.plus(Duration.ofMinutes(40))), 28, 45),
                task(Optional.of(now.plus(Duration.ofHours(20))), 3, 4),
                task(Optional.empty(), 0, 0));
    }

    private static Task task(Optional<Instant> deadline, int done, int total) {
        return new Task("shell.brand.home", List.of(), deadline, new Progress(done, total), "nowhere");
    }

    @Bean
    @Primary
    AccountMenu somebodysMenu() {
        return new AccountMenu() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public String displayName() {
                return NAME;
            }

            @Override
            public String acting(Locale locale) {
                return "Cơ quan thường trực";
            }

            @Override
            public List<Choice> choices(Locale locale) {
                return List.of(new Choice(STANDING, "Cơ quan thường trực"), new Choice(AUDITOR, "Thanh tra"));
            }

            @Override
            public void switchTo(Grant grant) {
                throw new IllegalStateException("a mistake on purpose");
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
