package vn.codau.scoring.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.shared.Stale;

/** Keeps records of cells. A record is changed by naming the version that it follows, or not at all. */
@Repository
public class ScoreEntryStore {

    private static final String INSERT = """
            insert into score (sheet_id, criterion, source, scorer_id, scorer_code, state, input, rate, note, measured,
              outdated, version, changed_at, changed_by, changed_name)
            values (:sheet, :criterion, :source, :scorer, :code, :state, :input, :rate, :note, :measured, :outdated,
              :version, :at, :account, :name)""";

    private static final String UPDATE = """
            update score set scorer_code = :code, state = :state, input = :input, rate = :rate, note = :note,
              measured = :measured, outdated = :outdated, version = :version, changed_at = :at,
              changed_by = :account, changed_name = :name
            where sheet_id = :sheet and criterion = :criterion and source = :source and scorer_id = :scorer
              and version = :version - 1""";

    private final NamedParameterJdbcTemplate database;

    /** A record of a sheet, before and after. */
    public record Change(Sheet sheet, Optional<ScoreEntry> before, ScoreEntry after) {

        private boolean isFirst() {
            return after.version() == 1;
        }
    }

    ScoreEntryStore(NamedParameterJdbcTemplate database) {
        this.database = database;
    }

    /**
     * Stores records as the versions that follow those they were made from: the new ones and the changed ones in one
     * statement each.
     *
     * @throws Stale if somebody else was faster with one of them
     */
    public void save(Collection<Change> changes) {
        try {
            run(INSERT, changes.stream().filter(Change::isFirst).toList());
            run(UPDATE, changes.stream().filter(change -> !change.isFirst()).toList());
        } catch (DuplicateKeyException overtaken) {
            throw new Stale();
        }
    }

    private void run(String sql, Collection<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        for (var count : database.batchUpdate(
                sql,
                SqlParameterSourceUtils.createBatch(
                        changes.stream().map(ScoreEntryStore::parameters).toList()))) {
            if (count == 0) {
                throw new Stale();
            }
        }
    }

    /** Notes whether records are still taken by a new criteria table; this is no change of theirs, so no version. */
    public void mark(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            database.batchUpdate(
                    "update score set measured = :measured, outdated = :outdated where sheet_id = :sheet"
                            + " and criterion = :criterion and source = :source and scorer_id = :scorer",
                    SqlParameterSourceUtils.createBatch(
                            changes.stream().map(ScoreEntryStore::parameters).toList()));
        }
    }

    private static Map<String, Object> parameters(Change change) {
        var mark = change.after();
        var parameters = new HashMap<String, Object>();
        parameters.put("sheet", change.sheet().head().id().value());
        parameters.put("criterion", mark.key().criterion());
        parameters.put("source", mark.key().source().name());
        parameters.put("scorer", mark.key().scorer());
        parameters.put("code", mark.scorerCode());
        parameters.put("state", SheetRows.state(mark.entered()));
        parameters.put("input", SheetRows.input(mark.entered()));
        parameters.put("rate", SheetRows.rate(mark.entered()));
        parameters.put("note", mark.note());
        parameters.put("measured", mark.measured());
        parameters.put("outdated", mark.outdated());
        parameters.put("version", mark.version());
        parameters.put("at", Utc.of(mark.by().at()));
        parameters.put("account", mark.by().account().value());
        parameters.put("name", mark.by().name());
        return parameters;
    }
}
