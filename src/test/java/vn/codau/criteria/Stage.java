package vn.codau.criteria;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.shared.AccountId;
import vn.codau.shared.AccountMenu;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Whoever the test says acts, when it says. */
@TestConfiguration(proxyBeanMethods = false)
public class Stage {

    /** Who acts. */
    public static final class Player implements CurrentActor {

        private volatile Actor actor =
                new Actor(AccountId.next(), "Trần Thị Bưởi", new Grant(Role.STANDING_BODY, new Scope.Province()));

        @Override
        public Actor get() {
            return actor;
        }

        public void actAs(Role role, Scope scope) {
            actor = new Actor(AccountId.next(), "Trần Thị Bưởi", new Grant(role, scope));
        }
    }

    /** A clock that stands still until it is set. */
    public static final class Hands extends Clock {

        private volatile Instant now = Instant.parse("2023-01-05T00:00:00Z");

        public void set(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Bean
    @Primary
    Player player() {
        return new Player();
    }

    @Bean
    @Primary
    Hands hands() {
        return new Hands();
    }

    @Bean
    @Primary
    AccountMenu menu() {
        return new AccountMenu() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public String displayName() {
                return "Trần Thị Bưởi";
            }

            @Override
            public String acting(Locale locale) {
                return "Trưởng cụm";
            }

            @Override
            public List<Choice> choices(Locale locale) {
                return List.of();
            }

            @Override
            public void switchTo(Grant grant) {}

            @Override
            public String accountRoute() {
                return "account";
            }

            @Override
            public void signOut() {}
        };
    }
}
