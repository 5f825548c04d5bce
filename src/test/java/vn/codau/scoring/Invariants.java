package vn.codau.scoring;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import vn.codau.scoring.upkeep.ScoringCheck;

/** What {@code ./codau invariant-check} finds, for tests of other modules. */
public final class Invariants {

    private Invariants() {}

    /** What is wrong with the clusters whose sheets' names hold that text. */
    public static List<String> broken(BeanFactory portal, String part) {
        return portal.getBean(ScoringCheck.class).check().stream()
                .filter(found -> found.where().contains(part))
                .map(Object::toString)
                .toList();
    }
}
