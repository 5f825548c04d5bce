package vn.codau.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.screen.Progress;
import vn.codau.shared.screen.Task;
import vn.codau.shared.screen.TaskSource;

class MyTasksTests {

    private static final Actor ACTOR =
            new Actor(AccountId.next(), "Nguyễn An", new Grant(Role.STANDING_BODY, new Scope.Province()));
    private static final Instant SOON = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void putsTheNearestDeadlineFirstAndWhatHasNoneLast() {
        var none = task("none", Optional.empty(), 0);
        var late = task("late", Optional.of(SOON.plusSeconds(60)), 0);
        var soon = task("soon", Optional.of(SOON), 1);
        var soonAndLessFar = task("soonAndLessFar", Optional.of(SOON), 0);
        assertThat(tasks(List.of(none, late), List.of(soon, soonAndLessFar)).of(ACTOR))
                .containsExactly(soonAndLessFar, soon, late, none);
    }

    @Test
    void takesAllTogether() {
        assertThat(MyTasks.together(List.of(task("a", Optional.empty(), 1), task("b", Optional.empty(), 2))))
                .isEqualTo(new Progress(3, 4));
        assertThat(MyTasks.together(List.of()).isEmpty()).isTrue();
    }

    private static Task task(String key, Optional<Instant> deadline, int done) {
        return new Task(key, List.of(), deadline, new Progress(done, 2), "route");
    }

    @SafeVarargs
    private static MyTasks tasks(List<Task>... sources) {
        var context = new StaticApplicationContext();
        for (var source : sources) {
            context.getBeanFactory()
                    .registerSingleton("source" + System.identityHashCode(source), (TaskSource) actor -> source);
        }
        return new MyTasks(context.getBeanProvider(TaskSource.class));
    }
}
