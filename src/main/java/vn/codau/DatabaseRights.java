package vn.codau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        return rights(changelogs()).entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> "grant " + String.join(", ", table.getValue()) + " on " + table.getKey() + " to '"
                        + portal + "'@'" + portalHost + "'")
                .map(RawParameterizedSqlStatement::new)
                .toArray(SqlStatement[]::new);
    }

    private List<String> changelogs() throws CustomChangeException {
        var changelogs = new ArrayList<String>();
        try {
            for (var changelog : Objects.requireNonNull(resources).search(CHANGELOGS, false)) {
                try (var in = changelog.openInputStream()) {
                    changelogs.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new CustomChangeException(unreadable);
        }
        return changelogs;
    }

    /** What the portal's user holds on each table. What was taken away later is not given back, not even for a moment. */
    static SortedMap<String, Set<String>> rights(List<String> changelogs) {
        var rights = new TreeMap<String, Set<String>>();
        for (var statement : statements(changelogs)) {
            var held = rights.computeIfAbsent(statement.table(), table -> new TreeSet<>());
            if (statement.isGrant()) {
                held.addAll(statement.rights());
            } else {
                statement.rights().forEach(held::remove);
            }
        }
        return rights;
    }

    /** Each begins a line and may go on over several. */
    private static List<Statement> statements(List<String> changelogs) {
        return changelogs.stream()
                .flatMap(changelog -> Stream.of(changelog.split("\n(?=grant |revoke )", -1)))
                .filter(part -> part.startsWith(Statement.GRANT) || part.startsWith(Statement.REVOKE))
                .map(part -> Statement.of(part.substring(0, part.indexOf(';')).replaceAll("\\s+", " ")))
                .toList();
    }

    /**
     * What is granted or taken away.
     *
     * @param rights as {@code select} or {@code update (state, reason)}
     */
    private record Statement(boolean isGrant, List<String> rights, String table) {

        private static final String GRANT = "grant ";
        private static final String REVOKE = "revoke ";
        private static final String ON = " on ";

        /** Of {@code grant select, update (state, reason) on review to …}, in one line. */
        static Statement of(String text) {
            int on = text.indexOf(ON);
            var rights = text.substring(text.indexOf(' ') + 1, on);
            var table = text.substring(on + ON.length()).split(" ", 2)[0];
            return new Statement(text.startsWith(GRANT), split(rights), table);
        }

        /** At each comma, but not between columns: there a bracket closes behind it. */
        private static List<String> split(String rights) {
            return Stream.of(rights.split(",(?![^(]*\\))", -1))
                    .map(String::strip)
                    .toList();
        }
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
