package vn.codau.archive;

import java.time.Instant;
import java.util.List;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Progress;

/** How far an archive is. */
public sealed interface ArchiveState {

    /** Nobody has asked for it. */
    record None() implements ArchiveState {}

    /** It is being made, or waits for another one that is; whoever asked may go on with other things. */
    record Making(Progress progress) implements ArchiveState {}

    /**
     * It can be had.
     *
     * @param missing the names of evidence files that are not in it, because they are not where they were kept
     */
    record Ready(String name, long size, Instant madeAt, List<String> missing) implements ArchiveState {

        public Ready {
            missing = List.copyOf(missing);
        }
    }

    /** It could not be made. */
    record Failed(DomainProblem problem) implements ArchiveState {}

    default boolean isMaking() {
        return this instanceof Making;
    }
}
