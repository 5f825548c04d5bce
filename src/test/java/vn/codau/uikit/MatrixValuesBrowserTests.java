package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/** How the matrix reads numbers and blocks of cells: its modules by themselves. */
@Import({OpenDoors.class, MatrixTrial.Routes.class})
@SuppressWarnings("NullAway.Init") // JUnit sets the field before each test.
class MatrixValuesBrowserTests extends BrowserTest {

    private Page page;

    @BeforeEach
    void load() {
        page = open(MatrixTrial.ROUTE + "?bang=small", MatrixBrowserTests.DESK);
        page.evaluate("""
                async () => {
                  const at = (name) => new URL("components/matrix/" + name + ".js", document.baseURI);
                  window.values = await import(at("values"));
                  window.clips = await import(at("clipboard"));
                  const vi = {decimal: ",", group: ".", notApplicable: "KAD", notApplicableWords: ["k"], yes: "x", no: "0", yesWords: ["x"],
                    noWords: ["0"], notNumber: "number", notWhole: "whole", ambiguous: "unclear", tooFine: "fine", tooSmall: "small",
                    tooLarge: "large", offStep: "step", mustApply: "applies", notPair: "pair"};
                  window.words = {vi, en: {...vi, decimal: ".", group: ","}};
                  window.told = (text, lang, input) => {
                    const {value, why} = values.read(text, {kind: "DECIMAL", codes: [], ...input}, words[lang]);
                    return why ? "!" + why : value;
                  };
                }""");
    }

    private Object read(String text, String language, String input) {
        return (String) page.evaluate(
                "([text, lang, input]) => told(text, lang, JSON.parse(input))", List.of(text, language, input));
    }

    private String vi(String text) {
        return (String) read(text, "vi", "{}");
    }

    private String en(String text) {
        return (String) read(text, "en", "{}");
    }

    @Test
    void commaAndDotAreBothDecimalSigns() {
        assertThat(vi("8,5")).isEqualTo("8.5");
        assertThat(vi(" 8.50 ")).isEqualTo("8.5");
        assertThat(en("8,5")).isEqualTo("8.5");
        assertThat(vi(",5")).isEqualTo("0.5");
        assertThat(vi("007")).isEqualTo("7");
        assertThat(vi("-0,0")).isEqualTo("0");
        assertThat(vi("−3")).isEqualTo("-3");
    }

    @Test
    void thousandsAreReadOnlyWhereTheyAreCertain() {
        assertThat(vi("1.234,5")).isEqualTo("1234.5");
        assertThat(en("1,234.5")).isEqualTo("1234.5");
        assertThat(vi("1.234.567")).isEqualTo("1234567");
        assertThat(vi("1 234,5")).isEqualTo("1234.5");
        assertThat(vi("1.234")).isEqualTo("!unclear");
        assertThat(en("1,234")).isEqualTo("!unclear");
        assertThat(vi("1,234")).isEqualTo("1.234");
        assertThat(read("1.234", "vi", "{\"decimals\": 2}")).isEqualTo("1234");
        assertThat(vi("0.123")).isEqualTo("0.123");
    }

    @Test
    void whatIsNoNumberIsNone() {
        for (var text : List.of("8 5", "1.23.4", "1,2,3", "8,", "1e3", "+5", "5%", "٣", "12a", "1.234.5,6")) {
            assertThat(vi(text)).as(text).isEqualTo("!number");
        }
        assertThat(vi("1234567890123456")).isEqualTo("!number");
        assertThat(vi("")).isEmpty();
        assertThat(vi("–")).isEmpty();
    }

    @Test
    void limitsAreExact() {
        var tenths = "{\"min\": \"0.1\", \"max\": \"0.7\", \"step\": \"0.2\"}";
        assertThat(read("0,7", "vi", tenths)).isEqualTo("0.7");
        assertThat(read("0,3", "vi", tenths)).isEqualTo("0.3");
        assertThat(read("0,2", "vi", tenths)).isEqualTo("!step");
        assertThat(read("0,700000001", "vi", tenths)).isEqualTo("!large");
        assertThat(read("0,099999999", "vi", tenths)).isEqualTo("!small");
        assertThat(read("1,5", "vi", "{\"kind\": \"WHOLE\"}")).isEqualTo("!whole");
        assertThat(read("999999999999999,000000001", "vi", "{\"max\": \"999999999999999\"}"))
                .isEqualTo("!large");
    }

    @Test
    void numbersAreShownInTheReadersLanguage() {
        assertThat(shown("8.5", "vi")).isEqualTo("8,5");
        assertThat(shown("1234.5", "vi")).isEqualTo("1234,5");
        assertThat(shown("1234567.5", "vi")).isEqualTo("1.234.567,5");
        assertThat(shown("1234567.5", "en")).isEqualTo("1,234,567.5");
        assertThat(shown("", "vi")).isEmpty();
        assertThat(shown("#N/A", "vi")).isEqualTo("KAD");
    }

    private String shown(String value, String language) {
        return (String) page.evaluate(
                "([value, lang]) => values.show(value, {kind: 'DECIMAL'}, words[lang])", List.of(value, language));
    }

    @Test
    void blocksAreReadAsSpreadsheetsWriteThem() {
        assertThat(parsed("a\tb\r\nc\td\r\n")).isEqualTo("[[\"a\",\"b\"],[\"c\",\"d\"]]");
        assertThat(parsed("a\t\n\tb")).isEqualTo("[[\"a\",\"\"],[\"\",\"b\"]]");
        assertThat(parsed("\"a\n\"\"b\"\"\tc\"\td")).isEqualTo("[[\"a\\n\\\"b\\\"\\tc\",\"d\"]]");
        assertThat(parsed("\"a\" b\tc")).isEqualTo("[[\"\\\"a\\\" b\",\"c\"]]");
        assertThat(parsed("\"open\tb")).isEqualTo("[[\"\\\"open\",\"b\"]]");
        assertThat(parsed("a\rb")).isEqualTo("[[\"a\"],[\"b\"]]");
        assertThat(parsed("a\n\nb\n")).isEqualTo("[[\"a\"],[\"\"],[\"b\"]]");
        assertThat(parsed("")).isEqualTo("[[\"\"]]");
    }

    @Test
    void blocksSurviveTheWayThereAndBack() {
        assertThat(page.evaluate("""
                () => {
                  const block = [["8,5", "a\\tb", ""], ["\\"x\\"", "c\\nd", "e"]];
                  return JSON.stringify(clips.parse(clips.write(block))) === JSON.stringify(block);
                }""")).isEqualTo(true);
    }

    private String parsed(String text) {
        return (String) page.evaluate("(text) => JSON.stringify(clips.parse(text))", text);
    }
}
