package vn.codau.season.gate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.codau.season.plan.ExtendDeadline;
import vn.codau.season.plan.Extension;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.PlanChange;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.season.plan.Transition;
import vn.codau.season.plan.Transition.ClosedEarly;
import vn.codau.season.plan.Transition.Reopened;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/**
 * A season with its plan, as the standing body changes it. Dates are replaced; what was done by hand is only ever added. Every
 * act names the version that was seen.
 */
@Entity
@Table(name = "season")
class PlannedSeason {

    private enum Kind {
        CLOSED_EARLY,
        REOPENED
    }

    /**
     * A transition as it is kept.
     *
     * @param until of a reopening alone
     */
    @Embeddable
    record KeptTransition(
            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Kind kind,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Phase phase,

            Instant at,
            @Nullable Instant until,
            String reason) {

        static KeptTransition of(Transition transition) {
            return switch (transition) {
                case ClosedEarly closed ->
                    new KeptTransition(Kind.CLOSED_EARLY, closed.phase(), closed.at(), null, closed.reason());
                case Reopened reopened ->
                    new KeptTransition(
                            Kind.REOPENED, reopened.phase(), reopened.at(), reopened.until(), reopened.reason());
            };
        }

        private Transition transition() {
            return until == null ? new ClosedEarly(phase, at, reason) : new Reopened(phase, at, until, reason);
        }
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeasonId id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SeasonKind kind;

    private String theme;
    private LocalDate fromDate;
    private LocalDate toDate;
    private String law;
    private boolean demo;

    /** Another one at every change: what is remembered of a plan is remembered under it. */
    @SuppressWarnings("UnusedVariable") // Whoever reads plans asks for it first.
    private UUID stamp;

    @ElementCollection
    @CollectionTable(name = "season_phase", joinColumns = @JoinColumn(name = "season"))
    private List<PhaseWindow> windows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "season_transition", joinColumns = @JoinColumn(name = "season"))
    @OrderColumn(name = "number")
    private List<KeptTransition> transitions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "season_extension", joinColumns = @JoinColumn(name = "season"))
    @OrderColumn(name = "number")
    private List<Extension> extensions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills it.
    protected PlannedSeason() {}

    @SuppressWarnings(
            "NullAway.Init") // What it is and its plan are taken over by the same methods as any change of them.
    PlannedSeason(SeasonId id, SeasonDetails details, PhasePlan plan) {
        this.id = id;
        take(details);
        take(plan);
    }

    /** Says anew what the season is. */
    void change(long seen, SeasonDetails details) {
        requireSeen(seen);
        take(details);
    }

    /** Sets the dates of the phases. */
    void schedule(long seen, Instant now, List<PhaseWindow> dates) {
        requireSeen(seen);
        take(new PlanChange(plan(), now).schedule(dates));
    }

    /** Ends the present phase and opens the next. */
    void closePhase(long seen, Instant now, String reason) {
        requireSeen(seen);
        take(new PlanChange(plan(), now).closeEarly(reason));
    }

    /** Opens a phase again that is over. */
    void reopen(long seen, Instant now, Phase phase, Instant until, String reason) {
        requireSeen(seen);
        take(new PlanChange(plan(), now).reopen(phase, until, reason));
    }

    /** Gives one unit more time. */
    void extend(long seen, Instant now, ExtendDeadline request) {
        requireSeen(seen);
        take(new PlanChange(plan(), now).extend(request));
    }

    private void requireSeen(long seen) {
        if (version == null || version != seen) {
            throw new Stale();
        }
    }

    private void take(SeasonDetails details) {
        code = details.code();
        name = details.name();
        kind = details.kind();
        theme = details.theme();
        fromDate = details.from();
        toDate = details.to();
        law = details.law();
        demo = details.demo();
        stamp = UUID.randomUUID();
    }

    private void take(PhasePlan changed) {
        if (!changed.windows().equals(plan().windows())) {
            windows.clear();
            windows.addAll(changed.windows());
        }
        changed.transitions().stream()
                .skip(transitions.size())
                .map(KeptTransition::of)
                .forEach(transitions::add);
        changed.extensions().stream().skip(extensions.size()).forEach(extensions::add);
        stamp = UUID.randomUUID();
    }

    /** As it is shown. */
    Season shown() {
        var details = new SeasonDetails(code, name, kind, theme, fromDate, toDate, law, demo);
        return new Season(id, details, plan(), version == null ? 0 : version);
    }

    private PhasePlan plan() {
        return new PhasePlan(
                windows.stream()
                        .sorted(Comparator.comparing(PhaseWindow::phase))
                        .toList(),
                transitions.stream().map(KeptTransition::transition).toList(),
                extensions);
    }
}
