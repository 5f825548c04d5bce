package vn.codau.shared.screen;

import java.util.List;
import vn.codau.shared.Actor;

/** A module that has work for people. */
public interface TaskSource {

    /** What this actor has still to do; what is complete is left out. */
    List<Task> tasksOf(Actor actor);
}
