package vn.codau.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.ClusterKind;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.publication.Release;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.season.plan.SeasonKind;
import vn.codau.shared.AuditVocabulary;
import vn.codau.shared.Phase;
import vn.codau.support.AllCommands;
import vn.codau.support.PortalTest;

/** The words that the modules bring for the log. */
@PortalTest
class AuditDictionaryTests {

    @Autowired
    private List<AuditVocabulary> vocabularies;

    @Autowired
    private AuditDictionary dictionary;

    @Test
    void hasAWordForEveryCommand() {
        assertThat(dictionary.commands()).containsExactlyInAnyOrderElementsOf(AllCommands.list());
        assertThat(AllCommands.list())
                .allMatch(command -> dictionary.command(command.name()).isPresent());
        assertThat(dictionary.command("GONE_SINCE")).isEmpty();
    }

    @Test
    void hasAWordForEveryStateAndKind() {
        assertThat(Stream.<Enum<?>[]>of(
                                Source.values(),
                                ClusterKind.values(),
                                EvidenceStatus.values(),
                                Position.values(),
                                UnitKind.values(),
                                Release.values(),
                                SheetState.values(),
                                Phase.values(),
                                SeasonKind.values())
                        .flatMap(Stream::of))
                .allMatch(one -> dictionary.word(one.name()).isPresent());
    }

    /** Each word has its text in both languages, and each text is somebody's word. */
    @Test
    void theTextsAreThoseOfTheWords() {
        var keys = vocabularies.stream()
                .flatMap(brought -> Stream.of(
                                brought.commands().stream().map(command -> "command." + command.name()),
                                brought.kinds().stream().map(kind -> "kind." + kind),
                                brought.words().stream().map(word -> "word." + word))
                        .flatMap(words -> words)
                        .map(word -> brought.prefix() + word))
                .collect(Collectors.toSet());
        for (var language : List.of("vi", "en")) {
            var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
            assertThat(texts.keySet().stream().filter(key -> key.matches("\\w+\\.audit\\.(?:command|kind|word)\\..*")))
                    .containsExactlyInAnyOrderElementsOf(keys);
        }
    }

    @Test
    void everyModulesWordsBeginWithItsName() {
        assertThat(vocabularies).allMatch(brought -> brought.prefix().matches("[a-z]+\\.audit\\."));
        assertThat(vocabularies).extracting(AuditVocabulary::prefix).doesNotHaveDuplicates();
    }

    @Test
    void refusesToStartWithTwoWordsForTheSame() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new AuditDictionary(List.of(
                        AuditVocabulary.of("a.audit.").words("OPEN"),
                        AuditVocabulary.of("b.audit.").words("OPEN"))))
                .withMessageContaining("word.OPEN");
    }
}
