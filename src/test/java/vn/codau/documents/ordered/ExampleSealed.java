package vn.codau.documents.ordered;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.documents.SealedExample;
import vn.codau.documents.sealed.PaperSnapshot;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.sealed.SealedSeasons;

/** A portal in which the example season is sealed, and in which people sign in as they do everywhere. */
@TestConfiguration(proxyBeanMethods = false)
class ExampleSealed {

    static final SealedSeason SEALED = SealedExample.SEALED;

    @Bean
    @Primary
    SealedSeasons theExample() {
        return new SealedSeasons() {
            @Override
            public List<PaperSnapshot> current() {
                return List.of(SEALED.snapshot());
            }

            @Override
            public Optional<SealedSeason> find(UUID snapshot) {
                return Optional.of(SEALED).filter(one -> one.snapshot().id().equals(snapshot));
            }
        };
    }
}
