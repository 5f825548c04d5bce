package vn.codau.shared;

/**
 * Who acts, and as what. Made anew for every action from what the database says then, so that a role that was taken away
 * or an account that was disabled no longer acts.
 *
 * @param name how the person is shown
 * @param acting the one role that the person has chosen to act as
 */
public record Actor(AccountId account, String name, Grant acting) {

    public Role role() {
        return acting.role();
    }

    /**
     * The first line of every command.
     *
     * @throws NotPermitted unless the acting role may give the command
     */
    public void require(Command command) {
        CommandUnderWay.asked(command);
        if (!command.roles().contains(role())) {
            throw new NotPermitted(command);
        }
    }

    /** Whether the acting role is held for this unit, and not only for a part of what is its own. */
    public boolean isFor(UnitId unit) {
        return acting.scope() instanceof Scope.OfUnit(var own) && own.equals(unit);
    }

    /** Whether the acting role is held for that criterion, as far as it is the unit's to score. */
    public boolean isFor(UnitId unit, CriterionIn criterion) {
        return acting.scope() instanceof Scope.OfCriteria(var own, var listed)
                ? own.equals(unit) && listed.contains(criterion)
                : isFor(unit);
    }

    /** Whether the acting role is held for this cluster in this season. */
    public boolean isFor(ClusterId cluster, SeasonId season) {
        return acting.scope().equals(new Scope.OfCluster(cluster, season));
    }
}
