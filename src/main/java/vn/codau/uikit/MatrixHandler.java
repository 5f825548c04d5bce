package vn.codau.uikit;

import java.io.Serializable;
import java.util.List;

/**
 * Carries out what is written into a {@link Matrix}. Several changes are one act: they are all saved, or nothing is. A refusal
 * of the whole act may be thrown as a {@link vn.codau.shared.DomainProblem}.
 */
@FunctionalInterface
public interface MatrixHandler extends Serializable {

    /** Saves the changes; one outcome for each, in their order, and only after all is committed. */
    List<MatrixOutcome> write(List<MatrixChange> changes);
}
