package vn.codau.engine.season;

import vn.codau.engine.problem.Problems;

/** A unit that gets no total and no rank (không xếp loại), with the reason. */
public record NotGraded(String unit, String reason) {

    public NotGraded {
        new Problems().requireText(reason, "reason").throwIfAny();
    }
}
