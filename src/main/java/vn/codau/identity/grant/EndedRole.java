package vn.codau.identity.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import vn.codau.shared.AccountId;
import vn.codau.shared.Role;

/** A role for a unit that was taken away: for some years a reason to ask whether somebody should score that unit. */
@Entity
@Immutable
@Table(name = "account_role_ended")
@SuppressWarnings("UnusedVariable") // Queries read it.
class EndedRole implements Persistable<GrantId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GrantId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account"))
    private AccountId account;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    private UUID unit;
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected EndedRole() {}

    EndedRole(GrantId id, AccountId account, Role role, UUID unit, Instant at) {
        this.id = id;
        this.account = account;
        this.role = role;
        this.unit = unit;
        this.endedAt = at;
    }

    @Override
    public GrantId getId() {
        return id;
    }

    /** It is saved once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
