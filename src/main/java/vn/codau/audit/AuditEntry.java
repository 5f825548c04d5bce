package vn.codau.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.Scope;

/**
 * One link of the chain.
 *
 * @param number its place, from 1, without gaps
 * @param digest the version of the digest that its hash was made of
 * @param hash covers everything else, the hash of the entry before included
 */
public record AuditEntry(long number, Instant at, Who who, What what, int digest, String previousHash, String hash) {

    /** What the first entry follows. */
    static final String BEGINNING = "0".repeat(64);

    /** Who acted, as what and from where. Names and roles as they were then. */
    public record Who(AccountId account, String name, String role, String scope, String address) {

        /** Somebody who is not signed in. */
        static Who nobody(String address) {
            return new Who(new AccountId(new UUID(0, 0)), "", "", "", address);
        }

        static Who of(Actor actor, String address) {
            var scope = switch (actor.acting().scope()) {
                case Scope.Province() -> "province";
                case Scope.OfCluster(var cluster, var season) -> "cluster:" + cluster + ":" + season;
                case Scope.OfUnit(var unit) -> "unit:" + unit;
                case Scope.OfCriteria(var unit, var criteria) -> "criteria:" + unit;
            };
            return new Who(actor.account(), actor.name(), actor.role().name(), scope, address);
        }
    }

    /** What was done; the command by its name, which outlives the command. */
    public record What(
            String command,
            AuditSubject subject,
            Optional<String> before,
            Optional<String> after,
            Optional<String> reason) {

        static What of(CommandDone done) {
            return new What(done.command().name(), done.subject(), done.before(), done.after(), done.reason());
        }
    }
}
