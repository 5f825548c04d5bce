package vn.codau;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.MatchResult;
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

    /** A statement may go on over several lines. */
    private static final Pattern GRANT = Pattern.compile("(?ms)^grant .*?;");

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
        var grants = new ArrayList<SqlStatement>();
        try {
            for (var changelog : resources.search(CHANGELOGS, false)) {
                try (var in = changelog.openInputStream()) {
                    GRANT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .results()
                            .map(MatchResult::group)
                            .map(this::filledIn)
                            .map(RawParameterizedSqlStatement::new)
                            .forEach(grants::add);
                }
            }
        } catch (IOException unreadable) {
            throw new CustomChangeException(unreadable);
        }
        return grants.toArray(SqlStatement[]::new);
    }

    private String filledIn(String grant) {
        return grant.replace("${portal}", portal)
                .replace("${portalHost}", portalHost)
                .replaceFirst(";\\s*$", "");
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
