package vn.codau.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import vn.codau.access.AccessFixtures;
import vn.codau.identity.People;
import vn.codau.jobs.JobHere;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;
import vn.codau.throwaway.CupLending;
import vn.codau.throwaway.ThrowawayModule;

/** What a module brings is in the archive, in its lists and in its part of the log, without the archive knowing of it. */
@PortalTest
@Import({ThrowawayModule.class, People.class, AccessFixtures.class})
class BroughtContentTests {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ArchiveMaker maker;

    @Autowired
    private CupLending lending;

    @TempDir
    private Path folder;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void aModulesFileAndItsEntriesAreThere() throws IOException {
        var scene = beans.createBean(SealedFixture.class);
        scene.actAs(new Grant(Role.STANDING_BODY, new Scope.Province()));
        lending.lend(scene.ground.season(), scene.ground.cluster());
        lending.lend(scene.ground.season(), scene.ground.otherCluster());
        var archive = maker.make(scene.key(), new JobHere("Sở Nội vụ", folder)).file();
        assertThat(ArchiveCheck.check(archive).findings()).isEmpty();
        try (var zip = new ZipFile(archive.toFile())) {
            assertThat(text(zip, ThrowawayModule.FILE)).isEqualTo(scene.ground.cluster() + " 3");
            assertThat(text(zip, "manifest.json")).contains(ThrowawayModule.FILE);
            assertThat(lent(text(zip, "nhat-ky/nhat-ky.jsonl")))
                    .singleElement()
                    .asString()
                    .contains(scene.ground.cluster().toString());
        }
    }

    private static List<String> lent(String log) {
        return log.lines()
                .filter(line -> line.contains("\"command\":\"LEND_CUP\""))
                .toList();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
