package vn.codau.identity.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.AccountId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** A role that an account holds. It is held or not; what changes is for which of a unit's criteria it is held. */
@Entity
@Table(name = "account_role")
class AccountRole {

    /** One of the criteria that it is held for. */
    @Embeddable
    record Listed(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "cluster"))
            ClusterId cluster,

            String criterion) {}

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GrantId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account", updatable = false))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Role role;

    /** Names the unit, or the cluster and season, in one text: the database's key about roles that are held twice. */
    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // The key reads it.
    private String scope;

    @Column(updatable = false)
    private @Nullable UUID unit;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // Queries read it.
    private @Nullable UUID cluster;

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // Queries read it.
    private @Nullable UUID season;

    /** Held for the listed criteria alone, be there none, and not for all that the unit is named for. */
    @SuppressWarnings("UnusedVariable") // Queries read it.
    private boolean limited;

    @ElementCollection
    @CollectionTable(name = "account_role_criterion", joinColumns = @JoinColumn(name = "account_role"))
    private Set<Listed> criteria = new HashSet<>();

    @Column(updatable = false)
    @SuppressWarnings("UnusedVariable") // Queries read it.
    private Instant grantedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected AccountRole() {}

    AccountRole(AccountId account, Grant grant, Instant grantedAt) {
        var parts = GrantColumns.Parts.of(grant.scope());
        this.id = new GrantId(UUID.randomUUID());
        this.account = account;
        this.role = grant.role();
        this.scope = parts.key();
        this.unit = parts.unit();
        this.cluster = parts.cluster();
        this.season = parts.season();
        this.grantedAt = grantedAt;
        limitTo(grant.scope());
    }

    /** Holds a unit's role for other criteria than so far, or for all. */
    void limitTo(Scope narrower) {
        limited = narrower instanceof Scope.OfCriteria;
        criteria.clear();
        if (narrower instanceof Scope.OfCriteria(var of, var listed)) {
            listed.forEach(one -> criteria.add(new Listed(one.cluster(), one.code())));
        }
    }

    boolean isHeldBy(AccountId holder) {
        return account.equals(holder);
    }

    /** What is remembered of it once it is taken away; nothing where it was for no unit. */
    Optional<EndedRole> ended(Instant at) {
        return Optional.ofNullable(unit).map(of -> new EndedRole(id, account, role, of, at));
    }
}
