package vn.codau.engine.season;

import java.util.Optional;
import vn.codau.engine.problem.Problems;

/** A unit that competes or scores (đơn vị). */
public record Unit(String code, String name, Optional<String> kind) {

    public Unit {
        var problems = new Problems().requireText(code, "code").requireText(name, "name");
        kind.ifPresent(k -> problems.requireText(k, "kind"));
        problems.throwIfAny();
    }
}
