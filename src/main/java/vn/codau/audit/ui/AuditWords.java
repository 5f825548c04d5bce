package vn.codau.audit.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.codau.audit.AuditDictionary;
import vn.codau.audit.AuditEntry;
import vn.codau.shared.KnownNames;
import vn.codau.shared.Role;

/**
 * Says what the log keeps in codes and ids in the words of the user. What is stored stays as it is: only how it is shown changes,
 * and what nobody knows a word for is shown as it stands.
 */
final class AuditWords {

    private static final Set<String> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.SPECIALIST)
            .map(Role::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern IDS = Pattern.compile(ID);
    private static final Pattern TOKENS =
            Pattern.compile(ID + "|(?<![\\p{L}\\d.-])(?:[A-Z][A-Z_]+|province)(?![\\p{L}\\d-])");
    private static final int SHORT = 8;

    private final AuditDictionary dictionary;
    private final List<KnownNames> sources;
    private final UnaryOperator<String> translation;
    private final Map<UUID, String> names = new HashMap<>();

    AuditWords(AuditDictionary dictionary, List<KnownNames> sources, UnaryOperator<String> translation) {
        this.dictionary = dictionary;
        this.sources = List.copyOf(sources);
        this.translation = translation;
    }

    /** Asks once for all that these entries name. */
    void learn(List<AuditEntry> entries) {
        var ids = new HashSet<UUID>();
        entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.what().subject().text(), entry.who().scope()),
                        Stream.concat(entry.what().before().stream(), entry.what().after().stream())))
                .forEach(text -> IDS.matcher(text)
                        .results()
                        .map(found -> UUID.fromString(found.group()))
                        .forEach(ids::add));
        ids.removeAll(names.keySet());
        sources.forEach(source -> names.putAll(source.names(ids)));
    }

    /** What was done; a command that there no longer is has its name alone. */
    String command(String name) {
        return dictionary.command(name).map(translation).orElse(name);
    }

    /** What a command was given for, such as {@code Đơn vị: GT}; ids that only tell things of one code apart are left out. */
    String subject(String stored) {
        var colon = stored.indexOf(':');
        var kind = colon < 0 ? stored : stored.substring(0, colon);
        var word = dictionary.kind(kind).map(translation);
        if (word.isEmpty()) {
            return text(stored);
        }
        var parts = colon < 0 ? "" : stored.substring(colon + 1);
        var rest = Arrays.stream(parts.split("/"))
                .filter(part -> !part.isEmpty() && (isNamed(part) || part.equals(parts)))
                .map(this::text)
                .collect(Collectors.joining(" / "));
        return rest.isEmpty() ? word.get() : word.get() + ": " + rest;
    }

    private boolean isNamed(String part) {
        return !IDS.matcher(part).matches() || names.containsKey(UUID.fromString(part));
    }

    /** For what the role was held. */
    String scope(String stored) {
        return stored.startsWith("cluster:") || stored.startsWith("unit:") || stored.startsWith("criteria:")
                ? subject(stored.replaceFirst(":(" + ID + "):", ":$1/"))
                : text(stored);
    }

    String text(String stored) {
        return TOKENS.matcher(stored).replaceAll(found -> Matcher.quoteReplacement(said(found)));
    }

    private String said(MatchResult found) {
        var token = found.group();
        if (IDS.matcher(token).matches()) {
            return Objects.requireNonNullElse(names.get(UUID.fromString(token)), token.substring(0, SHORT) + "…");
        }
        return dictionary
                .word(token)
                .or(() -> Optional.of("audit.role." + token).filter(key -> ROLES.contains(token)))
                .map(translation)
                .orElse(token);
    }
}
