package vn.codau.scoring.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.platform.time.Utc;
import vn.codau.scoring.sheet.SheetId;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.SheetRows;
import vn.codau.shared.ClusterId;

/** Keeps verifications. A hold is a time in a row, so it ends by itself and holds for every server alike. */
@Repository
class VerificationStore {

    /** A cell of a sheet. */
    public record Key(SheetId sheet, String criterion) {}

    /** What becomes of the proposal of that version. */
    record Decision(long version, Verified.State state, String reason) {}

    private final JdbcClient database;

    VerificationStore(JdbcClient database) {
        this.database = database;
    }

    /** Every cell of the cluster that was ever held. */
    Map<Key, Verified.Case> of(ClusterId cluster, Asking now) {
        return database
                .sql("select v.* from verification v join sheet s on s.id = v.sheet_id where s.cluster_id = :cluster")
                .params(Map.of("cluster", cluster.value()))
                .query((row, number) -> Map.entry(
                        new Key(new SheetId(SheetRows.id(row, "sheet_id")), row.getString("criterion")),
                        VerificationRows.read(row, now)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One cell, locked until the transaction ends. */
    Optional<Verified.Case> locked(Key key, Asking now) {
        return database
                .sql("select * from verification where sheet_id = :sheet and criterion = :criterion for update")
                .params(parameters(key, now))
                .query((row, number) -> VerificationRows.read(row, now))
                .list()
                .stream()
                .findFirst();
    }

    /** The proposal that waits in a cell, locked until the transaction ends; for the decision alone, never to be shown. */
    Optional<WaitingProposal> proposed(Key key, Asking now) {
        return database
                .sql("select * from verification where sheet_id = :sheet and criterion = :criterion"
                        + " and state = 'PROPOSED' for update")
                .params(parameters(key, now))
                .query((row, number) -> VerificationRows.proposed(row, now))
                .list()
                .stream()
                .findFirst();
    }

    /** Takes or renews the hold; false if somebody else has it or a proposal waits. */
    boolean claim(Key key, Asking now, Instant until) {
        var parameters = parameters(key, now);
        parameters.put("until", Utc.of(until));
        database.sql(
                        "insert ignore into verification (sheet_id, criterion, claimed_until) values (:sheet, :criterion, :now)")
                .params(parameters)
                .update();
        return database.sql(
                                "update verification set claimed_by = :account, claimed_name = :name, claimed_until = :until,"
                                        + " version = version + 1 where sheet_id = :sheet and criterion = :criterion"
                                        + " and state <> 'PROPOSED' and (claimed_until <= :now or claimed_by = :account)")
                        .params(parameters)
                        .update()
                == 1;
    }

    boolean release(Key key, Asking now) {
        return database.sql(
                                "update verification set claimed_until = :now, version = version + 1 where sheet_id = :sheet and"
                                        + " criterion = :criterion and claimed_by = :account and claimed_until > :now")
                        .params(parameters(key, now))
                        .update()
                == 1;
    }

    /** Whoever holds the cell proposes and lets it go; false if it does not hold it any more. */
    boolean propose(Key key, Asking now, Verified.Propose propose) {
        var parameters = parameters(key, now);
        parameters.put("state", SheetRows.state(propose.entered()));
        parameters.put("input", SheetRows.input(propose.entered()));
        parameters.put("rate", SheetRows.rate(propose.entered()));
        parameters.put("reason", propose.reason());
        parameters.put(
                "evidence",
                propose.evidence().stream().map(EvidenceId::toString).collect(Collectors.joining("\n")));
        parameters.put("paper", propose.paper().map(Verified.Paper::number).orElse(null));
        parameters.put("day", propose.paper().map(Verified.Paper::day).orElse(null));
        return database.sql("""
                        update verification set state = 'PROPOSED', mark_state = :state, input = :input, rate = :rate,
                          reason = :reason, evidence = :evidence, paper_number = :paper, paper_day = :day, proposed_by = :account, proposed_name = :name,
                          proposed_at = :now, claimed_until = :now, decided_name = '', decided_at = null,
                          decision_reason = '', version = version + 1
                        where sheet_id = :sheet and criterion = :criterion and claimed_by = :account
                          and claimed_until > :now and state <> 'PROPOSED'""").params(parameters).update() == 1;
    }

    /** Somebody else than the proposer decides what was seen; false if it was overtaken. */
    boolean decide(Key key, Asking now, Decision decision) {
        var parameters = parameters(key, now);
        parameters.put("version", decision.version());
        parameters.put("state", decision.state().name());
        parameters.put("reason", decision.reason());
        return database.sql("update verification set state = :state, decided_name = :name, decided_at = :now,"
                                + " decision_reason = :reason, version = version + 1 where sheet_id = :sheet"
                                + " and criterion = :criterion and state = 'PROPOSED' and proposed_by <> :account"
                                + " and version = :version")
                        .params(parameters)
                        .update()
                == 1;
    }

    private static Map<String, Object> parameters(Key key, Asking now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("sheet", key.sheet().value());
        parameters.put("criterion", key.criterion());
        parameters.put("account", now.who().account().value());
        parameters.put("name", now.who().name());
        parameters.put("now", Utc.of(now.at()));
        return parameters;
    }
}
