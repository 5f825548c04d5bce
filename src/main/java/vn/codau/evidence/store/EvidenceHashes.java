package vn.codau.evidence.store;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.SeasonId;

/** Says what a season's evidence consists of, for whoever seals it; tells nothing of any content. */
@Service
@Transactional(readOnly = true)
public class EvidenceHashes {

    private final JdbcClient database;

    EvidenceHashes(JdbcClient database) {
        this.database = database;
    }

    /** SHA-256 of every file that is in force, in hexadecimal, by the evidence's id. */
    public Map<String, String> of(SeasonId season) {
        var hashes = new TreeMap<String, String>();
        database.sql("select id, current_hash from evidence where season_id = :season and current_hash is not null")
                .param("season", season.value())
                .query(row -> {
                    hashes.put(row.getString("id"), row.getString("current_hash"));
                });
        return hashes;
    }
}
