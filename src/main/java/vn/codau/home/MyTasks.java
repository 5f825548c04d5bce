package vn.codau.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.codau.shared.Actor;
import vn.codau.shared.screen.Progress;
import vn.codau.shared.screen.Task;
import vn.codau.shared.screen.TaskSource;

/** Gathers what somebody has to do from every module that has work for people. */
@Service
public class MyTasks {

    private static final Comparator<Task> URGENT_FIRST = Comparator.<Task, Instant>comparing(
                    task -> task.deadline().orElse(Instant.MAX))
            .thenComparingInt(task -> task.progress().percent());

    private final List<TaskSource> sources;

    MyTasks(ObjectProvider<TaskSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** What this actor has to do: the nearest deadline first, what has none last, what is less far before what is farther. */
    public List<Task> of(Actor actor) {
        return sources.stream()
                .flatMap(source -> source.tasksOf(actor).stream())
                .sorted(URGENT_FIRST)
                .toList();
    }

    /** How far all of these are together. */
    public static Progress together(List<Task> tasks) {
        return tasks.stream().map(Task::progress).reduce(new Progress(0, 0), Progress::plus);
    }
}
