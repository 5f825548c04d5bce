package vn.codau.shared;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.identity.account.AccountDetails;
import vn.codau.organisation.cluster.RemoveMember;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.scoring.store.TextLimits;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;
import vn.codau.shared.text.TextTooLong;
import vn.codau.support.PortalTest;

/** What may be typed is what is kept: field, command and column know one number. */
@PortalTest
class LimitsTests {

    private static final Map<String, Integer> TYPED = Map.ofEntries(
            entry("account.email", AccountDetails.LONGEST_EMAIL),
            entry("account.full_name", AccountDetails.LONGEST_NAME),
            entry("account.user_name", AccountDetails.LONGEST_USER_NAME),
            entry("award_decision.document", Longest.DOCUMENT),
            entry("award_decision.other_opinions", OtherOpinions.LONGEST),
            entry("award_decision.reason", Longest.REASON),
            entry("award_rule.document", Longest.DOCUMENT),
            entry("cluster.code", UnitForm.LONGEST_CODE),
            entry("cluster.name", UnitForm.LONGEST_NAME),
            entry("council_record.chair", Longest.NAMED),
            entry("council_record.document", Longest.DOCUMENT),
            entry("council_record.other_opinions", OtherOpinions.LONGEST),
            entry("council_record.reason", Longest.REASON),
            entry("council_record.secretary", Longest.NAMED),
            entry("criteria_target.criterion", CriteriaTable.LONGEST_CODE),
            entry("criteria_version.reason", Longest.REASON),
            entry("evidence.note", EvidenceFiles.LONGEST_NOTE),
            entry("flag_place.document", Longest.DOCUMENT),
            entry("flag_place.reason", Longest.REASON),
            entry("leader_decision.document", Longest.DOCUMENT),
            entry("leader_decision.other_opinions", OtherOpinions.LONGEST),
            entry("leader_decision.reason", Longest.REASON),
            entry("membership.reason", RemoveMember.LONGEST_REASON),
            entry("publication.reason", Longest.REASON),
            entry("returned_item.note", Longest.REASON),
            entry("review.reason", Longest.REASON),
            entry("review_line.note", Longest.NAMED),
            entry("review_meeting.chair", Longest.NAMED),
            entry("review_meeting.document", Longest.DOCUMENT),
            entry("review_meeting.other_opinions", OtherOpinions.LONGEST),
            entry("review_meeting.place", Longest.NAMED),
            entry("review_meeting.reason", Longest.REASON),
            entry("review_meeting.secretary", Longest.NAMED),
            entry("score.input", TextLimits.VALUE),
            entry("score.note", TextLimits.NOTE),
            entry("score.rate", TextLimits.VALUE),
            entry("score_log.input", TextLimits.VALUE),
            entry("score_log.note", TextLimits.NOTE),
            entry("score_log.rate", TextLimits.VALUE),
            entry("season.code", SeasonDetails.LONGEST_CODE),
            entry("season.name", SeasonDetails.LONGEST_NAME),
            entry("season.theme", SeasonDetails.LONGEST_THEME),
            entry("season_extension.approver", Longest.NAMED),
            entry("season_extension.reason", Longest.REASON),
            entry("season_transition.reason", Longest.REASON),
            entry("selection_rule.document", Longest.DOCUMENT),
            entry("sheet.explanation", Longest.REASON),
            entry("snapshot.reason", Longest.REASON),
            entry("unit.code", UnitForm.LONGEST_CODE),
            entry("unit.name", UnitForm.LONGEST_NAME),
            entry("unit_hold.document", Longest.DOCUMENT),
            entry("unit_hold.reason", Longest.REASON),
            entry("unit_hold.release_reason", Longest.REASON),
            entry("unit_status.reason", Longest.REASON),
            entry("verification.decision_reason", Longest.REASON),
            entry("verification.input", TextLimits.VALUE),
            entry("verification.paper_number", TextLimits.VALUE),
            entry("verification.rate", TextLimits.VALUE),
            entry("verification.reason", Longest.REASON),
            entry("verification_mismatch.first_input", TextLimits.VALUE),
            entry("verification_mismatch.first_rate", TextLimits.VALUE),
            entry("verification_mismatch.paper_number", TextLimits.VALUE),
            entry("verification_mismatch.second_input", TextLimits.VALUE),
            entry("verification_mismatch.second_rate", TextLimits.VALUE));

    /** What the portal itself writes or copies from what was typed elsewhere, by the end of the column's name. */
    private static final Pattern WRITTEN_BY_THE_PORTAL = Pattern.compile("(DATABASECHANGELOG|audit_|job).*"
            + "|.*\\.(kind|phase|state|status|role|scope|source|type|what|audience|law|base|purpose|mark_state|first_state"
            + "|second_state|threshold_of|percent|threshold_percent|password|search|address|browser|name_of_file"
            + "|(changed|claimed|proposed|decided|first|second|by|unit)_name|(\\w+_)?by|uploader|(unit|scorer)_code|unit_kind"
            + "|criterion)"
            + "|(snapshot_unit|snapshot_cluster)\\.code|evidence_revision\\.name|criteria_target\\.value");

    private static final Pattern FIELD = Pattern.compile("setMaxLength\\(([^)]*)\\)");

    /** Of a class that others see, or given by a caller who names one. */
    private static final Pattern DECLARED_ONCE = Pattern.compile("[A-Z]\\w+\\.[A-Z_]+|longest");

    @Autowired
    private JdbcClient database;

    @Test
    void everyColumnHoldsAllThatMayBeTyped() {
        var columns = columns();
        assertThat(columns).containsAllEntriesOf(TYPED);
        var others = new TreeSet<>(columns.keySet());
        others.removeAll(TYPED.keySet());
        assertThat(others).allMatch(WRITTEN_BY_THE_PORTAL.asMatchPredicate());
    }

    private Map<String, Integer> columns() {
        var columns = new TreeMap<String, Integer>();
        database.sql("select concat(c.table_name, '.', c.column_name) as name, c.character_maximum_length as longest"
                        + " from information_schema.columns c join information_schema.tables t using (table_schema,"
                        + " table_name) where c.table_schema = database() and c.data_type = 'varchar'"
                        + " and t.table_type = 'BASE TABLE'")
                .query(row -> {
                    columns.put(row.getString("name"), row.getInt("longest"));
                });
        return columns;
    }

    @Test
    void refusesWhatIsTooLongAndCutsNothing() {
        assertThat(Longest.require("x".repeat(Longest.REASON), Longest.REASON)).hasSize(Longest.REASON);
        assertThatThrownBy(() -> Longest.require("x".repeat(Longest.REASON + 1), Longest.REASON))
                .isInstanceOf(TextTooLong.class);
    }

    /** The compiler puts numbers in the place of constants, so the sources are read. */
    @Test
    void noScreenHasANumberOfItsOwn() throws IOException {
        var own = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                FIELD.matcher(Files.readString(file))
                        .results()
                        .map(call -> call.group(1))
                        .filter(argument -> !DECLARED_ONCE.matcher(argument).matches())
                        .forEach(argument -> own.add(file.getFileName() + " " + argument));
            }
        }
        // A number is kept exactly and not by its characters.
        assertThat(own).isEqualTo(Set.of("NumberInput.java LONGEST"));
    }
}
