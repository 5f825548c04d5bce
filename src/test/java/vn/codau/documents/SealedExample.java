package vn.codau.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.documents.sealed.PaperSnapshot;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;
import vn.codau.documents.sealed.SnapshotStatus;
import vn.codau.documents.sealed.SnapshotStatus.Standing;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** A portal in which the example season is sealed, for its standing body. */
@TestConfiguration(proxyBeanMethods = false)
public class SealedExample {

    /** An id that was superseded. */
    public static final UUID OLD = new UUID(7, 7);

    public static final SealedSeason SEALED = proposedByOneCluster();

    /** Only the first cluster proposes somebody. */
    private static SealedSeason proposedByOneCluster() {
        var all = Sealed.example();
        var own = all.ranking().clusters().getFirst().cluster().members();
        var proposals = all.proposals().stream()
                .filter(proposal -> own.contains(proposal.unit()))
                .toList();
        return new SealedSeason(all.snapshot(), all.ranking(), proposals, all.meetings(), all.places());
    }

    @Bean
    @Primary
    CurrentActor standingBody() {
        var grant = new Grant(Role.STANDING_BODY, new Scope.Province());
        return () -> new Actor(new AccountId(new UUID(0, 1)), "Nguyễn Thị Hồng Nhung", grant);
    }

    @Bean
    @Primary
    SealedSeasons sealedSeasons() {
        return new SealedSeasons() {
            @Override
            public List<PaperSnapshot> current() {
                return List.of(SEALED.snapshot());
            }

            @Override
            public Optional<SealedSeason> find(UUID snapshot) {
                return Optional.of(SEALED)
                        .filter(season -> season.snapshot().id().equals(snapshot));
            }
        };
    }

    @Bean
    @Primary
    SnapshotStatus snapshotStatus() {
        return (snapshot, hash) -> {
            if (snapshot.equals(OLD)) {
                return Standing.SUPERSEDED;
            }
            var known = SEALED.snapshot();
            if (!snapshot.equals(known.id())) {
                return Standing.UNKNOWN;
            }
            return hash.equals(known.shortHash()) ? Standing.VALID : Standing.CHANGED;
        };
    }
}
