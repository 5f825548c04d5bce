package vn.codau.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * What a command was given for, as the audit log keeps it: ids, by which it is found whatever is called differently later,
 * and a text, which says it as it was called then.
 *
 * @param text the kind and what it was called, such as {@code unit:STC}; stands in the log for ever
 * @param season to which it belongs
 * @param cluster to which it belongs
 * @param unit whose it is
 * @param id of the thing itself, where that is none of the three
 */
public record AuditSubject(
        String text, Optional<SeasonId> season, Optional<ClusterId> cluster, Optional<UnitId> unit, Optional<UUID> id) {

    private static final char END_OF_KIND = ':';

    /** Something of that kind. */
    public static AuditSubject of(String kind, String called) {
        return stored(kind + END_OF_KIND + called);
    }

    /** As its text stands in the log. */
    public static AuditSubject stored(String text) {
        return new AuditSubject(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What kind of thing it is: the modules' vocabularies have a word for it. */
    public String kind() {
        var end = text.indexOf(END_OF_KIND);
        return end < 0 ? text : text.substring(0, end);
    }

    /** The same as belonging to that season. */
    public AuditSubject in(SeasonId of) {
        return new AuditSubject(text, Optional.of(of), cluster, unit, id);
    }

    /** The same as belonging to that cluster. */
    public AuditSubject in(ClusterId of) {
        return new AuditSubject(text, season, Optional.of(of), unit, id);
    }

    /** The same as being that unit's. */
    public AuditSubject of(UnitId whose) {
        return new AuditSubject(text, season, cluster, Optional.of(whose), id);
    }

    /** The same with the id of the thing itself. */
    public AuditSubject withId(UUID own) {
        return new AuditSubject(text, season, cluster, unit, Optional.of(own));
    }

    @Override
    public String toString() {
        return text;
    }
}
