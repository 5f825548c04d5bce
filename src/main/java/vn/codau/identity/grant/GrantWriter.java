package vn.codau.identity.grant;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.identity.IdentityCommand;
import vn.codau.identity.account.IdentityProblem;
import vn.codau.shared.AccountId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** Gives roles and takes them away. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GrantWriter {

    private final ManagedAccounts managed;
    private final StoredGrants grants;
    private final ObjectProvider<CriterionChoices> choices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantWriter(
            ManagedAccounts managed,
            StoredGrants grants,
            ObjectProvider<CriterionChoices> choices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.managed = managed;
        this.grants = grants;
        this.choices = choices;
        this.events = events;
        this.clock = clock;
    }

    public void grant(AccountId id, Grant grant) {
        var account = managed.findAnother(IdentityCommand.GRANT_ROLE, id);
        managed.requireManageable(IdentityCommand.GRANT_ROLE, grant.role());
        requireAsked(grant.scope());
        var before = grants.add(id, grant, clock.instant()) ? Optional.<Grant>empty() : Optional.of(changed(id, grant));
        events.publishEvent(CommandDone.of(
                IdentityCommand.GRANT_ROLE,
                account.subject(),
                before.map(GrantColumns::text),
                Optional.of(GrantColumns.text(grant))));
    }

    /** Nobody is given criteria that no table names the unit for: a slip, which would show as an empty screen. */
    private void requireAsked(Scope scope) {
        if (scope instanceof Scope.OfCriteria(var unit, var criteria)) {
            var asked = choices.stream()
                    .flatMap(known -> known.askedOf(unit).stream())
                    .map(CriterionChoices.Choice::criterion)
                    .collect(Collectors.toSet());
            if (criteria.isEmpty() || !asked.containsAll(criteria)) {
                throw new IdentityProblem("notAsked");
            }
        }
    }

    /** What was held for the unit so far, for other criteria of it, or for all. */
    private Grant changed(AccountId id, Grant grant) {
        var held = grants.of(id).stream()
                .filter(one -> GrantColumns.isSameButCriteria(one.grant(), grant))
                .findFirst()
                .orElseThrow(() -> new IdentityProblem("notGranted"));
        if (held.grant().equals(grant)) {
            throw new IdentityProblem("alreadyGranted");
        }
        if (!grants.limit(held.id(), grant.scope())) {
            throw new IdentityProblem("notGranted");
        }
        return held.grant();
    }

    public void revoke(AccountId id, GrantId held) {
        var account = managed.findAnother(IdentityCommand.REVOKE_ROLE, id);
        var grant = grants.of(id).stream()
                .filter(one -> one.id().equals(held))
                .findFirst()
                .map(HeldGrant::grant)
                .orElseThrow(() -> new IdentityProblem("notGranted"));
        managed.requireManageable(IdentityCommand.REVOKE_ROLE, grant.role());
        if (grant.role() == Role.ADMINISTRATOR) {
            managed.requireAnotherAdministrator(id);
        }
        if (!grants.remove(id, held, clock.instant())) {
            throw new IdentityProblem("notGranted");
        }
        events.publishEvent(CommandDone.of(
                IdentityCommand.REVOKE_ROLE,
                account.subject(),
                Optional.of(GrantColumns.text(grant)),
                Optional.empty()));
    }
}
