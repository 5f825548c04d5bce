package vn.codau.organisation.cluster;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.TextFolding;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Units of one season that compete with each other, and who leads them. */
@Entity
@Table(name = "cluster")
public class SeasonCluster {

    @Id
    private UUID id;

    private UUID seasonId;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClusterKind kind;

    private @Nullable UUID headUnitId;

    @ElementCollection
    @CollectionTable(name = "cluster_deputy", joinColumns = @JoinColumn(name = "cluster_id"))
    @OrderColumn(name = "position")
    @Column(name = "unit_id")
    @BatchSize(size = 100)
    private List<UUID> deputies = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected SeasonCluster() {}

    SeasonCluster(ClusterId id, SeasonId season, ClusterForm form) {
        this.id = id.value();
        this.seasonId = season.value();
        this.code = TextFolding.code(form.code());
        this.name = TextFolding.name(form.name());
        this.kind = form.kind();
    }

    /** The same cluster in another season, with the same head and deputies. */
    SeasonCluster copiedInto(SeasonId season) {
        var copy = new SeasonCluster(ClusterId.next(), season, new ClusterForm(code, name, kind));
        copy.headUnitId = headUnitId;
        copy.deputies.addAll(deputies);
        return copy;
    }

    public ClusterId id() {
        return new ClusterId(id);
    }

    SeasonId season() {
        return new SeasonId(seasonId);
    }

    public String code() {
        return code;
    }

    void change(ClusterForm form) {
        code = TextFolding.code(form.code());
        name = TextFolding.name(form.name());
        kind = form.kind();
    }

    public Optional<UnitId> head() {
        return Optional.ofNullable(headUnitId).map(UnitId::new);
    }

    List<UnitId> deputies() {
        return deputies.stream().map(UnitId::new).toList();
    }

    /** Makes that member the head; a deputy who becomes head is deputy no more. */
    public void appointHead(UnitId unit) {
        headUnitId = unit.value();
        deputies.remove(unit.value());
    }

    void relieveHead() {
        headUnitId = null;
    }

    /** Names the deputies, who must be several and not the head. The old ones are relieved before. */
    public void appointDeputies(List<UnitId> units) {
        if (new HashSet<>(units).size() < units.size()) {
            throw new OrganisationProblem("deputyTwice");
        }
        if (head().filter(units::contains).isPresent()) {
            throw new OrganisationProblem("headIsDeputy", code);
        }
        units.forEach(unit -> deputies.add(unit.value()));
    }

    void relieveDeputies() {
        deputies.clear();
    }

    /** Refuses that its head or a deputy leaves: somebody else is appointed first. */
    void requireNotLedBy(RegisteredUnit unit) {
        if (head().filter(unit.id()::equals).isPresent()) {
            throw new OrganisationProblem("headLeaves", unit.code(), code);
        }
        if (deputies().contains(unit.id())) {
            throw new OrganisationProblem("deputyLeaves", unit.code(), code);
        }
    }

    /** Refuses a change to what somebody else has changed since it was shown. */
    void requireVersion(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    /** How the audit log shows it. */
    String described() {
        return code + " | " + name + " | " + kind;
    }
}
