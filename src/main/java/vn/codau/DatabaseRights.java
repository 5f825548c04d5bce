package vn.codau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawParameterizedSqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Grants the portal's own database user at every start what the changelogs grant it. A backup of the database holds the
 * tables, but not who may do what with them: without this, nobody could use a backup that was put back on another server.
 */
public class DatabaseRights implements CustomSqlChange {

    private static final String CHANGELOGS = "db/changelog";

    /** What is granted or taken away, on which table; a statement may go on over several lines. */
    private static final Pattern STATEMENT =
            Pattern.compile("(?ms)^(grant|revoke)\\s+([^;]+?)\\s+on\\s+(\\w+)\\s+(?:to|from)\\s[^;]*;");

    /** Not those between columns. */
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?![^()]*\\))");

    private @Nullable ResourceAccessor resources;
    private String portal = "";
    private String portalHost = "";

    public void setPortal(String portal) {
        this.portal = portal;
    }

    public void setPortalHost(String portalHost) {
        this.portalHost = portalHost;
    }

    @Override
    public void setFileOpener(ResourceAccessor resourceAccessor) {
        resources = resourceAccessor;
    }

    @Override
    public SqlStatement[] generateStatements(Database database) throws CustomChangeException {
        if (resources == null) {
            throw new CustomChangeException("no changelogs to read");
        }
        var rights = new TreeMap<String, Set<String>>();
        try {
            for (var changelog : resources.search(CHANGELOGS, false)) {
                try (var in = changelog.openInputStream()) {
                    read(new String(in.readAllBytes(), StandardCharsets.UTF_8), rights);
                }
            }
        } catch (IOException unreadable) {
            throw new CustomChangeException(unreadable);
        }
        return rights.entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> "grant " + String.join(", ", table.getValue()) + " on " + table.getKey() + " to '"
                        + portal + "'@'" + portalHost + "'")
                .map(RawParameterizedSqlStatement::new)
                .toArray(SqlStatement[]::new);
    }

    /** What was taken away later is not given back, not even for a moment. */
    static void read(String changelog, Map<String, Set<String>> rights) {
        STATEMENT.matcher(changelog).results().forEach(statement -> {
            var named = COMMA.splitAsStream(statement.group(2)).toList();
            var held = rights.computeIfAbsent(statement.group(3), table -> new TreeSet<>());
            if ("grant".equals(statement.group(1))) {
                held.addAll(named);
            } else {
                named.forEach(held::remove);
            }
        });
    }

    @Override
    public String getConfirmationMessage() {
        return "granted the portal's user its rights";
    }

    @Override
    public void setUp() {
        // Nothing to prepare.
    }

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
