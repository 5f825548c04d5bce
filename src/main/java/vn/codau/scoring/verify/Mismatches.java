package vn.codau.scoring.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.SheetRows;

/** Keeps for ever what two people have typed differently from one paper; the portal can only add to it. */
@Repository
class Mismatches {

    private final JdbcClient database;

    Mismatches(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps one.
     *
     * @param version of the proposal that was typed again, which is typed once
     */
    void keep(VerificationStore.Key key, long version, Verified.Mismatch mismatch) {
        var parameters = new HashMap<String, Object>();
        parameters.put("sheet", key.sheet().value());
        parameters.put("criterion", key.criterion());
        parameters.put("version", version);
        parameters.put("paper", mismatch.paper().number());
        parameters.put("day", mismatch.paper().day());
        parameters.put("at", Utc.of(mismatch.at()));
        put(parameters, "first", mismatch.first());
        put(parameters, "second", mismatch.second());
        database.sql("""
                insert into verification_mismatch (sheet_id, criterion, version, paper_number, paper_day, at,
                  first_state, first_input, first_rate, first_name,
                  second_state, second_input, second_rate, second_name)
                values (:sheet, :criterion, :version, :paper, :day, :at,
                  :firstState, :firstInput, :firstRate, :firstName,
                  :secondState, :secondInput, :secondRate, :secondName)""").params(parameters).update();
    }

    private static void put(Map<String, Object> parameters, String who, Verified.Typed typed) {
        parameters.put(who + "State", SheetRows.state(typed.entered()));
        parameters.put(who + "Input", SheetRows.input(typed.entered()));
        parameters.put(who + "Rate", SheetRows.rate(typed.entered()));
        parameters.put(who + "Name", typed.by());
    }

    /** Those of a cell, the latest first. */
    List<Verified.Mismatch> of(VerificationStore.Key key) {
        return database.sql("select * from verification_mismatch where sheet_id = :sheet and criterion = :criterion"
                        + " order by version desc")
                .params(Map.of("sheet", key.sheet().value(), "criterion", key.criterion()))
                .query((row, number) -> new Verified.Mismatch(
                        new Verified.Paper(row.getString("paper_number"), row.getObject("paper_day", LocalDate.class)),
                        typed(row, "first_"),
                        typed(row, "second_"),
                        Utc.at(row, "at")))
                .list();
    }

    private static Verified.Typed typed(ResultSet row, String who) throws SQLException {
        return new Verified.Typed(SheetRows.entered(row, who), row.getString(who + "name"));
    }
}
