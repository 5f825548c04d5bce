package vn.codau.platform;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.EmptySqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import vn.codau.support.PortalTest;
import vn.codau.support.SqlTexts;

/**
 * Every SQL text of the portal is one that the database of today understands, and the portal's own user may use. Found are
 * all texts that stand in the class files, so none needs a test that happens to run it.
 */
@PortalTest
class SqlTests {

    private static final String SCORED = "not json_contains(json_keys(s.outside), json_quote(c.criterion))";
    private static final String VERIFIED = "not json_contains(json_keys(s.outside), json_quote(v.criterion))";

    /**
     * What is filled in where a statement is joined when the portal runs, by the method that does it: each of the inner lists
     * fills the gaps of one statement, by a text or by a constant that is named in braces. Only these methods may do so, and
     * nothing that anybody typed may be among it.
     */
    private static final Map<String, List<List<String>>> FILLED_IN = Map.ofEntries(
            entry(
                    "AuditLog.count",
                    List.of(List.of(" where true and account_name like :who and command = :command"
                            + " and (season_id = :id or cluster_id = :id or unit_id = :id or subject_id = :id)"
                            + " and subject_kind = :kind and subject like :subject"
                            + " and (before_value like :text or after_value like :text or reason like :text)"
                            + " and at >= :from and at < :to"))),
            entry("AuditLog.search", List.of(List.of(" where true"))),
            entry(
                    "DraftStore.sql",
                    List.of(List.of(" where cluster_id = :cluster and unit_code = :unit and criterion = :criterion and"
                            + " value = :before"))),
            entry("EvidenceQueries.items", List.of(List.of("is null"), List.of("is not null"))),
            entry("JobStore.expired", List.of(List.of("10"))),
            entry(
                    "JobStore.newest",
                    List.of(
                            List.of(""),
                            List.of(" and account = :account"),
                            List.of("", "10"),
                            List.of("where account = :account ", "10"))),
            entry(
                    "JobStore.ours",
                    List.of(
                            List.of("update job set done = :done, total = :total", ""),
                            List.of("update job set done = :done, total = :total", " and not called_off"))),
            entry("JobStore.over", List.of(List.of("10"))),
            entry("JobStore.release", List.of(List.of(""), List.of(", attempts = attempts - 1"))),
            entry("OrganisationQueries.clusters", List.of(List.of("season_id = :id"), List.of("id = :id"))),
            entry("OrganisationQueries.withoutMembers", List.of(List.of("season_id = :id"), List.of("id = :id"))),
            entry(
                    "OrganisationQueries.count",
                    List.of(List.of(""), List.of("where search like :word0 escape '!' and kind = :kind"))),
            entry(
                    "OrganisationQueries.units",
                    List.of(List.of(""), List.of("where search like :word0 escape '!' and kind = :kind"))),
            entry(
                    "PlanReader.select",
                    List.of(
                            List.of("select phase, opens, soft_deadline, hard_deadline from season_phase"),
                            List.of("select kind, phase, at, until, reason from season_transition", "number"),
                            List.of(
                                    "select unit, phase, granted_at, until, reason, approver from season_extension",
                                    "number"))),
            entry("ProgressQueries.counts", List.of(List.of(SCORED))),
            entry("ProgressQueries.specialistCounts", List.of(List.of(SCORED))),
            entry("ScoringBlockers.verifications", List.of(List.of(VERIFIED))),
            entry("UnitConditions.where", List.of(List.of("0"))),
            entry("VerificationTasks.waiting", List.of(List.of(VERIFIED))),
            entry("SeatedSheets.read", List.of(List.of("e.season_id = :id"), List.of("e.cluster_id = :id"))),
            entry(
                    "SheetReader.find",
                    List.of(
                            List.of("{SheetReader.READ}", "true"),
                            List.of("{SheetReader.READ}", "false"),
                            List.of("{SheetReader.READ}", "s.unit_id = :unit or c.measured"),
                            List.of("{SheetReader.READ}", "c.source in ('HEAD', 'PEER')"),
                            List.of(
                                    "{SheetReader.READ}",
                                    "c.source = 'SELF' or c.source = :source and c.scorer_id = :scorer or c.source in"
                                            + " ('HEAD', 'PEER', 'SPECIALIST') and exists (select 1 from review v where"
                                            + " v.sheet_id = s.id and v.source = :source and v.scorer_id = :scorer and"
                                            + " v.state = 'SUBMITTED')"),
                            List.of(
                                    "{SheetReader.READ}",
                                    "c.criterion in (:criteria) and (c.source = 'SELF' or c.source = 'SPECIALIST' and"
                                            + " c.scorer_id = :scorer)"))),
            entry(
                    "StoredTotalsReader.move",
                    List.of(
                            List.of("state = 'RETURNED', round = round + 1"),
                            List.of("late = if(round = 1, :late, late), state = 'SUBMITTED', submitted_at = :at,"
                                    + " submitted_by = :by, explanation = :explanation"))),
            entry(
                    "VersionStore.heads",
                    List.of(
                            List.of("order by version desc"),
                            List.of("order by version desc limit 1"),
                            List.of("and version = :number"))));

    /** Given to the database by its owner when it is migrated, not by the portal's user. */
    private static final Set<String> OF_THE_OWNER = Set.of("DatabaseRights.generateStatements");

    /** Constants that others begin with. */
    private static final Set<String> BEGINNINGS = Set.of("SeatedSheets.SEATS", "SharedPeople.HELD");

    /** Rows that are given as one parameter, behind the columns that each of them has. */
    private static final Pattern ROWS = Pattern.compile("\\(([^()]+)\\) values :\\w+");

    private final SqlTexts texts = SqlTexts.ofThePortal();

    @Autowired
    private DataSource database;

    @Test
    void everyStatementIsUnderstoodByTheMigratedDatabase() throws SQLException {
        var refused = new ArrayList<String>();
        try (var connection = database.getConnection()) {
            for (var member : texts.statements().entrySet()) {
                for (var sql : BEGINNINGS.contains(member.getKey()) ? List.<String>of() : member.getValue()) {
                    prepare(connection, member.getKey(), sql, refused);
                }
            }
            for (var member : texts.recipes().keySet()) {
                for (var sql : statements(member)) {
                    prepare(connection, member, sql, refused);
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(texts.statements().values().stream().mapToInt(List::size).sum())
                .isGreaterThan(180);
    }

    @Test
    void onlyTheNamedMethodsJoinStatementsWhenThePortalRuns() {
        var named = new TreeSet<>(FILLED_IN.keySet());
        named.addAll(OF_THE_OWNER);
        assertThat(texts.recipes().keySet()).isEqualTo(named);
    }

    /** A gap that is never filled, or a piece that is in no statement, would be SQL that nobody has looked at. */
    @Test
    void everyRecipeAndEveryPieceIsInAStatementThatWasPrepared() {
        var prepared = new ArrayList<String>();
        texts.statements().forEach((member, statements) -> {
            if (!BEGINNINGS.contains(member)) {
                prepared.addAll(statements);
            }
        });
        texts.recipes().keySet().forEach(member -> prepared.addAll(statements(member)));
        texts.recipes().forEach((member, recipes) -> {
            if (!OF_THE_OWNER.contains(member)) {
                recipes.forEach(recipe -> assertThat(fills(member, recipe))
                        .as(member + " joins " + recipe)
                        .isNotEmpty());
            }
        });
        texts.recipes()
                .keySet()
                .forEach(member -> filledIn(member).stream()
                        .filter(text -> !SqlTexts.isStatement(text))
                        .forEach(piece -> assertIn(prepared, member, piece)));
        BEGINNINGS.forEach(member -> texts.statements()
                .getOrDefault(member, List.of("(gone)"))
                .forEach(piece -> assertIn(prepared, member, piece)));
        texts.pieces().forEach((member, pieces) -> pieces.forEach(piece -> assertIn(prepared, member, piece)));
    }

    private static void assertIn(List<String> prepared, String member, String piece) {
        assertThat(prepared).as(member + " holds " + piece).anyMatch(sql -> sql.contains(piece));
    }

    /** What the method joins, as far as those are whole statements and not parts of others. */
    private List<String> statements(String member) {
        return filledIn(member).stream().filter(SqlTexts::isStatement).toList();
    }

    private List<String> filledIn(String member) {
        return texts.recipes().getOrDefault(member, List.of()).stream()
                .flatMap(recipe -> fills(member, recipe).stream().map(fill -> filled(recipe, fill)))
                .toList();
    }

    private static List<List<String>> fills(String member, String recipe) {
        var gaps = recipe.chars().filter(c -> c == SqlTexts.GAP.charAt(0)).count();
        return FILLED_IN.getOrDefault(member, List.of()).stream()
                .filter(fill -> fill.size() == gaps)
                .toList();
    }

    private String filled(String recipe, List<String> fill) {
        var parts = Arrays.asList(recipe.split(SqlTexts.GAP, -1));
        var sql = new StringBuilder(parts.getFirst());
        for (int i = 0; i < fill.size(); i++) {
            sql.append(text(fill.get(i))).append(parts.get(i + 1));
        }
        return sql.toString();
    }

    private String text(String fill) {
        var constant = fill.replaceAll("[{}]", "");
        return texts.statements().getOrDefault(constant, List.of(fill)).getFirst();
    }

    /** The server looks up every table, column, function and right when it prepares a statement. */
    private static void prepare(Connection connection, String member, String sql, List<String> refused)
            throws SQLException {
        var single = ROWS.matcher(sql)
                .replaceAll(rows ->
                        rows.group().replaceFirst(":\\w+$", "(" + rows.group(1).replaceAll("[^,]+", "?") + ")"));
        var positional = NamedParameterUtils.substituteNamedParameters(single, EmptySqlParameterSource.INSTANCE);
        try (var statement = connection.createStatement()) {
            statement.execute("prepare looked_at from '"
                    + positional.replace("\\", "\\\\").replace("'", "''") + "'");
        } catch (SQLException wrong) {
            refused.add(member + ": " + wrong.getMessage() + "\n" + sql);
        }
    }
}
