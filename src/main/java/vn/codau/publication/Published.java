package vn.codau.publication;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.codau.shared.Actor;

/** Everything that is published of a season, and who may see it therefore. */
public record Published(Set<Switch.Key> open) {

    /** Nothing at all: what a season begins with. */
    public static final Published NOTHING = new Published(Set.of());

    public Published {
        open = Set.copyOf(open);
    }

    /** The same with these tables open too, to see beforehand what that would show. */
    public Published with(Set<Switch.Key> also) {
        return new Published(Stream.concat(open.stream(), also.stream()).collect(Collectors.toSet()));
    }

    /**
     * Whether publication lets the actor see a table. Those who make and check results see them as their work goes on:
     * publication stops neither the standing body nor auditors, nor heads in their own cluster.
     *
     * @param isMember whether the actor acts for a unit of the cluster that the table is about
     */
    public boolean opens(Actor actor, Release what, boolean isMember) {
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR, CLUSTER_HEAD, CLUSTER_DEPUTY -> true;
            case BOARD -> isOpen(what, Audience.BOARD);
            case UNIT_HEAD, UNIT_OFFICER ->
                isOpenToUnit(what, isMember)
                        && what.needs()
                                .map(other -> isOpenToUnit(other, isMember))
                                .orElse(true);
            case SPECIALIST, ADMINISTRATOR -> false;
        };
    }

    /** Whether a table is open to every unit. */
    public boolean opensToUnits(Release what) {
        return isOpen(what, Audience.UNITS);
    }

    private boolean isOpenToUnit(Release what, boolean isMember) {
        return (isMember && isOpen(what, Audience.MEMBERS)) || isOpen(what, Audience.UNITS);
    }

    private boolean isOpen(Release what, Audience audience) {
        return open.contains(new Switch.Key(what, audience));
    }
}
