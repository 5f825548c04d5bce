package vn.codau.demo;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;

/** Acts as the standing body while the demo is set up, so that it goes through the portal's own commands. */
@Component
@Primary
@Profile("demo")
class DemoActor implements CurrentActor {

    private static final ScopedValue<Actor> SETTING_UP = ScopedValue.newInstance();

    private final CurrentActor signedIn;

    DemoActor(@Qualifier("sessionActor") CurrentActor signedIn) {
        this.signedIn = signedIn;
    }

    static void actingAs(Actor actor, Runnable setUp) {
        ScopedValue.where(SETTING_UP, actor).run(setUp);
    }

    @Override
    public Actor get() {
        return SETTING_UP.isBound() ? SETTING_UP.get() : signedIn.get();
    }
}
