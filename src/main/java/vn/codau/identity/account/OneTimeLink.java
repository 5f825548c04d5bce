package vn.codau.identity.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.AccountId;

/** A link that opens one door once. Only its token's fingerprint is kept, so that who reads the database cannot use it. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkPurpose purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private @Nullable AccountId account;

    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected OneTimeLink() {}

    OneTimeLink(String tokenHash, LinkPurpose purpose, Optional<AccountId> account, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.account = account.orElse(null);
        this.expiresAt = expiresAt;
    }

    /** Whether it opens its door at that instant. */
    boolean works(Instant now) {
        return usedAt == null && expiresAt.isAfter(now);
    }

    /**
     * Uses it up.
     *
     * @throws IdentityProblem if it does not work, or not for this
     */
    void use(LinkPurpose door, Instant now) {
        if (!works(now) || purpose != door) {
            throw new IdentityProblem("linkOver");
        }
        usedAt = now;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    /** For whom it was made; nobody where the portal has no account yet. */
    Optional<AccountId> account() {
        return Optional.ofNullable(account);
    }
}
