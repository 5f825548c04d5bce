package vn.codau.scoring.upkeep;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/** {@code invariant-check}: counts all scores anew without a running portal. */
@Command(name = "invariant-check")
public final class ScoringCommand implements TerminalCommand {

    /** Checks, prints one line per finding and gives the exit code. */
    @Override
    public int run(Terminal line) {
        try (var context = context(line.database())) {
            var found = context.getBean(ScoringCheck.class).check();
            found.forEach(each -> line.say(each.kind().key(), each.where(), each.stored(), each.expected()));
            if (found.isEmpty()) {
                line.say("scoring.check.consistent");
                return OK;
            }
            line.say("scoring.check.inconsistent", found.size());
            return NOT_OK;
        } catch (DataAccessException failed) {
            line.sayFailed("scoring.check.failed", failed);
            return INVALID;
        }
    }

    /** Only what the check needs of the portal is made: everything is made when it is asked for. */
    private static AnnotationConfigApplicationContext context(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(database));
        context.scan("vn.codau.criteria", "vn.codau.scoring");
        context.addBeanFactoryPostProcessor(lazily());
        context.refresh();
        return context;
    }

    private static BeanFactoryPostProcessor lazily() {
        return beans -> {
            for (var name : beans.getBeanDefinitionNames()) {
                beans.getBeanDefinition(name).setLazyInit(true);
            }
        };
    }
}
