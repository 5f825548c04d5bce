package vn.codau.evidence.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.evidence.Samples.bytes;
import static vn.codau.evidence.Samples.joined;
import static vn.codau.evidence.Samples.zip;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;
import vn.codau.blob.BlobSettings;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.EvidenceSeasons;
import vn.codau.evidence.Samples;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.FileType;

/** What is taken in and what is not; refusals are quick, hold little and leave nothing. */
class TypeCheckTests {

    private static final Duration QUICK = Duration.ofSeconds(2);
    private static final long FEW =
            EvidenceSettings.MAX_BYTES + DataSize.ofMegabytes(1).toBytes();
    private static final long LITTLE = DataSize.ofMegabytes(50).toBytes();

    @TempDir
    private Path folder;

    private BlobStore store;
    private Intake intake;

    @BeforeEach
    void begin() {
        store = new BlobSettings("folder", "", "", folder, Map.of()).store();
        var settings = new EvidenceSettings(DataSize.ofMegabytes(500), 10, "");
        intake = new Intake(store, new VirusScan(settings));
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("a.pdf", Samples.pdf("Bao cao", 3), FileType.PDF),
                Arguments.of("A.PDF", Samples.pdf("Bao cao", 1), FileType.PDF),
                Arguments.of("a.png", Samples.picture("png", "ảnh"), FileType.PNG),
                Arguments.of("a.jpeg", Samples.picture("jpg", "ảnh"), FileType.JPEG),
                Arguments.of("a.docx", Samples.docx("Quyết định"), FileType.DOCX),
                Arguments.of("a.xlsx", office("spreadsheetml.sheet.main+xml"), FileType.XLSX),
                Arguments.of("a.pptx", office("presentationml.presentation.main+xml"), FileType.PPTX),
                Arguments.of("a.odt", Samples.odt(), FileType.ODT),
                Arguments.of("a.txt", bytes("Số 12/QĐ-UBND\nĐã ký."), FileType.TEXT),
                Arguments.of(
                        "a.zip",
                        zip(Map.of("x/1.pdf", Samples.pdf("1", 1), "2.docx", Samples.docx("2"))),
                        FileType.ZIP));
    }

    @ParameterizedTest
    @MethodSource("good")
    void takesWhatIsEvidence(String name, byte[] content, FileType type) {
        try (var taken = intake.take(file(name, new ByteArrayInputStream(content)))) {
            assertThat(taken.type()).isEqualTo(type);
            assertThat(taken.name()).isEqualTo(name);
        }
    }

    static Stream<Arguments> bad() {
        var pdf = Samples.pdf("x", 1);
        var png = Samples.picture("png", "x");
        return Stream.of(
                bad("nothing", "a.pdf", new byte[0], Reason.EMPTY),
                bad("web page as PDF", "a.pdf", bytes("<!DOCTYPE html><html><script>alert(1)</script>"), Reason.TYPE),
                bad(
                        "drawing as PDF",
                        "a.pdf",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"),
                        Reason.TYPE),
                bad("script as text", "a.txt", bytes("Báo cáo\n<ScRiPt>alert(1)</script>"), Reason.TYPE),
                bad(
                        "program",
                        "a.exe",
                        joined(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0}, new byte[200]),
                        Reason.TYPE),
                bad("PNG called PDF", "a.pdf", png, Reason.RENAMED),
                bad("DOCX called PDF", "a.pdf", Samples.docx("x"), Reason.RENAMED),
                bad("text called script", "a.html", bytes("chỉ là văn bản"), Reason.RENAMED),
                bad("PDF and ZIP at once", "a.pdf", joined(pdf, zip(Map.of("a.txt", bytes("x")))), Reason.DAMAGED),
                bad(
                        "PDF and web page at once",
                        "a.pdf",
                        joined(bytes("%PDF-1.4\n<html><script>"), pdf),
                        Reason.DAMAGED),
                bad("PNG with something behind", "a.png", joined(png, bytes("<?php evil() ?>")), Reason.DAMAGED),
                bad("cut PDF", "a.pdf", Arrays.copyOf(pdf, pdf.length / 2), Reason.DAMAGED),
                bad("cut PNG", "a.png", Arrays.copyOf(png, png.length - 5), Reason.DAMAGED),
                bad("locked PDF", "a.pdf", Samples.lockedPdf(), Reason.ENCRYPTED),
                bad("pixel flood", "a.png", Samples.pixelFlood(50_000, 50_000), Reason.PIXELS),
                bad("many pixels", "a.png", Samples.pixelFlood(20_000, 20_000), Reason.PIXELS),
                bad("DOCM called DOCX", "a.docx", macros(), Reason.MACROS),
                bad("macros in a DOCX", "a.docx", docxWith("word/vbaProject.bin"), Reason.MACROS),
                bad("sheet of old macros", "a.xlsx", docxWith("xl/macrosheets/sheet1.xml"), Reason.MACROS),
                bad("macros in an ODT", "a.odt", Samples.odt("Basic/Standard/Module1.xml"), Reason.MACROS),
                bad(
                        "macros in a ZIP's DOCX",
                        "a.zip",
                        zip(Map.of("x.docx", docxWith("word/vbaProject.bin"))),
                        Reason.MACROS),
                bad("entities in a DOCX", "a.docx", entities(), Reason.DAMAGED),
                bad("old or locked Office", "a.doc", ole(), Reason.OLD_FORMAT),
                bad("bomb", "a.zip", Samples.bomb("a.txt", 1L << 30), Reason.BOMB),
                bad("bomb in a DOCX", "a.docx", officeBomb(), Reason.BOMB),
                bad("bomb in a bomb", "a.zip", zip(Map.of("a.docx", Samples.bomb("a.xml", 1L << 29))), Reason.BOMB),
                bad("very many parts", "a.zip", manyParts(), Reason.BOMB),
                bad("ZIP in a ZIP", "a.zip", zip(Map.of("b.zip", zip(Map.of("a.txt", bytes("x"))))), Reason.INSIDE),
                bad("program in a ZIP", "a.zip", zip(Map.of("setup.exe", bytes("MZ"))), Reason.INSIDE),
                bad(
                        "ZIP called PDF in a ZIP",
                        "a.zip",
                        zip(Map.of("b.pdf", zip(Map.of("a.txt", bytes("x"))))),
                        Reason.INSIDE),
                bad("way out of a ZIP", "a.zip", zip(Map.of("../../x.txt", bytes("x"))), Reason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refusesQuicklyWhatIsNot(String what, String name, byte[] content, Reason reason) throws IOException {
        var before = allocated();
        var worked = worked();
        assertThatThrownBy(() -> intake.take(file(name, new ByteArrayInputStream(content))))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).as(what).isEqualTo(reason));
        assertThat(worked().minus(worked)).isLessThan(QUICK);
        assertThat(allocated() - before).isLessThan(LITTLE);
        assertThat(store.list(EvidenceSettings.ROOM, "")).isEmpty();
    }

    @Test
    void refusesTwoGigabytesAfterTheFirstFew() throws IOException {
        var before = allocated();
        var body = new Counted(Samples.zeros(2L << 30));
        assertThatThrownBy(() -> intake.take(file("a.pdf", body)))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        assertThat(body.read).isLessThan(FEW);
        assertThat(allocated() - before).isLessThan(LITTLE);
        assertThat(store.list(EvidenceSettings.ROOM, "")).isEmpty();
    }

    /** How long this thread has worked; however long it had to wait for its turn beside others. */
    private static Duration worked() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Knows how many bytes were read. */
    private static final class Counted extends FilterInputStream {

        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            read += Math.max(some, 0);
            return some;
        }
    }

    /** All that this thread ever took from the heap: more than the heap can have grown by. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().threadId());
    }

    private static Arguments bad(String what, String name, byte[] content, Reason reason) {
        return Arguments.of(what, name, content, reason);
    }

    private static byte[] office(String main) {
        return zip(Map.of("[Content_Types].xml", bytes(Samples.types(main)), "main.xml", bytes("<x/>")));
    }

    private static byte[] docxWith(String part) {
        return zip(Map.of("[Content_Types].xml", bytes(Samples.DOCX_TYPES), part, bytes("x")));
    }

    private static byte[] macros() {
        var types = "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        return zip(Map.of("[Content_Types].xml", bytes(types), "word/document.xml", bytes("<w/>")));
    }

    private static byte[] entities() {
        var xml = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>";
        return zip(Map.of("[Content_Types].xml", bytes(Samples.DOCX_TYPES), "word/document.xml", bytes(xml)));
    }

    private static byte[] officeBomb() {
        return Samples.bomb("word/document.xml", 1L << 29);
    }

    private static byte[] manyParts() {
        var parts = new HashMap<String, byte[]>();
        for (int part = 0; part < 6_000; part++) {
            parts.put(part + ".txt", bytes("x"));
        }
        return zip(parts);
    }

    private static byte[] ole() {
        return joined(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1}, new byte[512]);
    }

    private static UploadedFile file(String name, InputStream content) {
        return new UploadedFile(name, EvidenceSeasons.IN_SEASON, content);
    }

    @Test
    void keepsNoTemporaryFileOfWhatIsTakenAndNotKept() throws IOException {
        intake.take(file("a.txt", new ByteArrayInputStream(bytes("x")))).close();
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
