package vn.codau.shared;

import java.util.List;

/** A module that has work for people. */
public interface TaskSource {

    /** What this actor has still to do; what is complete is left out. */
    List<Task> tasksOf(Actor actor);
}
