package vn.codau.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.codau.criteria.GroundTables;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.HttpVisit;
import vn.codau.support.PortalTest;

/** A file over HTTP, behind the portal's real sign-in: it comes to whoever may read it, and to nobody else. */
@PortalTest
@Import({People.class, AccessFixtures.class})
class EvidenceAccessTests {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void comesToItsUnitAndToVerifiersAlone() {
        // A ground of its own: what is done here stays.
        var ground = beans.createBean(AccessFixtures.class).in(Phase.SELF_SCORING);
        new GroundTables(beans).publish(ground);
        var own = new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(ground.unit()));
        people.signIn(people.newPerson(List.of(own)));
        var id = files.add(
                new EvidenceOf(ground.season(), ground.cluster(), ground.unit()),
                GroundTables.BY_SELF,
                new UploadedFile(
                        "báo cáo.txt",
                        LocalDate.now(ZoneOffset.UTC),
                        new ByteArrayInputStream(ground.code().getBytes(StandardCharsets.UTF_8))));
        var path = "/evidence/" + id + "/1";
        assertThat(new HttpVisit(port).get(path).statusCode()).isEqualTo(302);
        assertThat(statusFor(own, path)).isEqualTo(200);
        assertThat(statusFor(new Grant(Role.STANDING_BODY, new Scope.Province()), path))
                .isEqualTo(200);
        assertThat(statusFor(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(ground.peer())), path))
                .isEqualTo(404);
        assertThat(statusFor(new Grant(Role.ADMINISTRATOR, new Scope.Province()), path))
                .isEqualTo(404);
    }

    private int statusFor(Grant grant, String path) {
        var visit = new HttpVisit(port);
        visit.signIn(people.newPerson(List.of(grant)).userName(), People.PASSWORD);
        return visit.get(path).statusCode();
    }
}
