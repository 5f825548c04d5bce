package vn.codau.identity.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.AccountId;
import vn.codau.shared.WriteConflicts;

/** Links that open one door once. Only their fingerprints are kept, so that who reads the database cannot use them. */
@Component
public class OneTimeLinks {

    private static final int TOKEN_BYTES = 32;

    private final StoredLinks links;
    private final Clock clock;
    private final IdentitySettings settings;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(StoredLinks links, Clock clock, IdentitySettings settings) {
        this.links = links;
        this.clock = clock;
        this.settings = settings;
    }

    /** A link for a new password of the account; earlier ones no longer work. */
    public NewLink forPassword(AccountId account) {
        withdrawForPassword(account);
        return add(LinkPurpose.PASSWORD_RESET, Optional.of(account));
    }

    public void withdrawForPassword(AccountId account) {
        links.deleteByAccount(account);
        WriteConflicts.asStale(links::flush);
    }

    /** A link for the first administrator; earlier ones no longer work. */
    NewLink forFirstAdministrator() {
        links.deleteByPurpose(LinkPurpose.FIRST_ADMINISTRATOR);
        WriteConflicts.asStale(links::flush);
        return add(LinkPurpose.FIRST_ADMINISTRATOR, Optional.empty());
    }

    private NewLink add(LinkPurpose purpose, Optional<AccountId> account) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = clock.instant().plus(purpose.life());
        links.saveAndFlush(new OneTimeLink(Sha256.of(token), purpose, account, expires));
        return new NewLink(settings.url() + "/link/" + token, expires);
    }

    /** The link with that token, if it still works. */
    public Optional<Link> find(String token) {
        return links.findById(Sha256.of(token))
                .filter(link -> link.works(clock.instant()))
                .map(OneTimeLinks::shown);
    }

    /**
     * Uses the link up, with the transaction that does what it is for.
     *
     * @throws IdentityProblem if it does not work, or not for this
     */
    public Link use(String token, LinkPurpose purpose) {
        var link = links.findById(Sha256.of(token)).orElseThrow(() -> new IdentityProblem("linkOver"));
        link.use(purpose, clock.instant());
        try {
            links.saveAndFlush(link);
        } catch (OptimisticLockingFailureException usedMeanwhile) {
            throw new IdentityProblem("linkOver");
        }
        return shown(link);
    }

    private static Link shown(OneTimeLink link) {
        return new Link(link.purpose(), link.account());
    }

    /** A link that works. */
    public record Link(LinkPurpose purpose, Optional<AccountId> account) {}
}
