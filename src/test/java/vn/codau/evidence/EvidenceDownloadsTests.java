package vn.codau.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.identity.People;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;
import vn.codau.support.OpenDoors;
import vn.codau.support.PortalTest;

/** Every role asks for every file: what it may not see is not there for it. */
@PortalTest
// With the very beans of EvidenceBrowserTests, so that the two need one portal only.
@Import({People.class, Somebody.class, EvidenceSeasons.class, WithoutSheets.class, OpenDoors.class, PanelPage.class})
class EvidenceDownloadsTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @LocalServerPort
    private int port;

    private EvidenceOf of;
    private byte[] content;
    private EvidenceId id;

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.SELF_SCORING);
        content = Samples.pdf("Minh chung " + of.unit(), 5);
        somebody.asOfficer(of);
        id = add(of, "Quyết định số 5*.pdf", content);
    }

    @Test
    void sendsAFileThatRunsNothing() throws Exception {
        var answer = get(id + "/1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"minh-chung.pdf\";"
                        + " filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20s%E1%BB%91%205.pdf");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
    }

    @Test
    void everyRoleGetsWhatItMaySeeAndNothingElse() throws Exception {
        var other = new Scope.OfUnit(seasons.in(Phase.SELF_SCORING).unit());
        var cluster = new Scope.OfCluster(ClusterId.next(), of.season());
        var province = new Scope.Province();
        var own = new Scope.OfUnit(of.unit());
        var readers = new LinkedHashMap<Grant, Boolean>(Map.of(
                new Grant(Role.STANDING_BODY, province), true,
                new Grant(Role.AUDITOR, province), true,
                new Grant(Role.BOARD, province), true,
                new Grant(Role.UNIT_HEAD, own), true,
                new Grant(Role.UNIT_OFFICER, own), true,
                new Grant(Role.ADMINISTRATOR, province), false,
                new Grant(Role.CLUSTER_HEAD, cluster), false,
                new Grant(Role.CLUSTER_DEPUTY, cluster), false,
                new Grant(Role.UNIT_HEAD, other), false,
                new Grant(Role.UNIT_OFFICER, other), false));
        readers.put(new Grant(Role.SPECIALIST, other), false);
        for (var reader : readers.entrySet()) {
            somebody.as(reader.getKey());
            for (var path : List.of("/1", "/1/pages/1")) {
                assertThat(get(id + path).statusCode())
                        .as("%s asks for %s", reader.getKey(), path)
                        .isEqualTo(reader.getValue() ? 200 : 404);
            }
        }
    }

    @Test
    void answersAlikeForWhatIsForbiddenAndWhatIsNot() throws Exception {
        somebody.as(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(UnitId.next())));
        var forbidden = get(id + "/1");
        assertThat(forbidden.statusCode()).isEqualTo(404);
        for (var path : List.of(
                EvidenceId.next() + "/1",
                id + "/2",
                id + "/0",
                id + "/x",
                "1/1",
                id + "/1/pages/1",
                id + "/1/picture")) {
            var absent = get(path);
            assertThat(absent.statusCode()).as(path).isEqualTo(forbidden.statusCode());
            assertThat(absent.body()).as(path).isEqualTo(forbidden.body()).isEmpty();
            assertThat(withoutDate(absent)).as(path).isEqualTo(withoutDate(forbidden));
        }
    }

    @Test
    void keepsEveryRevisionForWhoeverMayReadIt() throws Exception {
        files.revise(id, 1, file("moi.png", Samples.picture("png", "mới " + of)));
        files.remove(id, 2);
        assertThat(get(id + "/1").body()).isEqualTo(content);
        assertThat(header(get(id + "/2/picture"), "Content-Type")).isEqualTo("image/png");
    }

    @Test
    void drawsThePagesOfAPdf() throws Exception {
        var first = get(id + "/1/pages/1");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Content-Type")).isEqualTo("image/png");
        assertThat(header(first, "X-Pages")).isEqualTo("5");
        var last = get(id + "/1/pages/5");
        assertThat(last.statusCode()).isEqualTo(200);
        assertThat(last.body()).isNotEqualTo(first.body());
        for (var none : List.of("0", "6", "-1", "x")) {
            assertThat(get(id + "/1/pages/" + none).statusCode()).as(none).isEqualTo(404);
        }
    }

    @Test
    void whatCannotBeDrawnHasNoPicture() throws Exception {
        var broken = Samples.joined(
                Samples.bytes("%PDF-1.7\n" + of.unit()), Samples.bytes("\nstartxref\n99999999\n%%EOF\n"));
        var undrawable = add(of, "hong.pdf", broken);
        assertThat(get(undrawable + "/1/pages/1").statusCode()).isEqualTo(404);
        assertThat(get(undrawable + "/1").body()).isEqualTo(broken);
    }

    private EvidenceId add(EvidenceOf whose, String name, byte[] bytes) {
        return files.add(whose, "I.1", file(name, bytes));
    }

    private static UploadedFile file(String name, byte[] bytes) {
        return new UploadedFile(name, EvidenceSeasons.IN_SEASON, new ByteArrayInputStream(bytes));
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/evidence/" + path));
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> withoutDate(HttpResponse<?> answer) {
        var headers = new java.util.TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("set-cookie");
        return headers;
    }
}
