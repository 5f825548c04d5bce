package vn.codau.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Stale;

/** Somebody who may sign in. Never removed: what the person did stays theirs. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "user_name")
    private String userName;

    private @Nullable String email;

    @Column(name = "full_name")
    private String fullName;

    private @Nullable String password;

    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // For JPA.
    protected Account() {}

    public Account(AccountDetails details, Instant createdAt) {
        this.id = AccountId.next().value();
        this.userName = details.userName();
        this.email = details.email().isEmpty() ? null : details.email();
        this.fullName = details.fullName();
        this.enabled = true;
        this.createdAt = createdAt;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public AccountDetails details() {
        return new AccountDetails(userName, email == null ? "" : email, fullName);
    }

    /** How the audit log names it. */
    public AuditSubject subject() {
        return AuditSubject.of("account", userName).withId(id);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    public void rename(AccountDetails details, long readVersion) {
        if (version == null || version != readVersion) {
            throw new Stale();
        }
        userName = details.userName();
        email = details.email().isEmpty() ? null : details.email();
        fullName = details.fullName();
    }

    public void protectWith(String passwordHash) {
        password = passwordHash;
    }

    public void disable() {
        if (!enabled) {
            throw new IdentityProblem("alreadyDisabled");
        }
        enabled = false;
    }

    public void enable() {
        if (enabled) {
            throw new IdentityProblem("alreadyEnabled");
        }
        enabled = true;
    }

    Instant createdAt() {
        return createdAt;
    }
}
