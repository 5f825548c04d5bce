package vn.codau.criteria;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.support.SetClock;
import vn.codau.support.SomebodysMenu;

/** Whoever the test says acts, when it says. */
@TestConfiguration(proxyBeanMethods = false)
public class ActingAs {

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

    @Bean
    @Primary
    Player player() {
        return new Player();
    }

    @Bean
    @Primary
    SetClock clockOfTheStage() {
        return new SetClock(Instant.parse("2023-01-05T00:00:00Z"));
    }

    @Bean
    @Primary
    AccountMenu menu() {
        return new SomebodysMenu("Trần Thị Bưởi", "Trưởng cụm");
    }
}
