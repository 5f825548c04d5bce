package vn.codau.scoring.upkeep;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.platform.batch.Batches;
import vn.codau.shared.CommandLine;

/** {@code invariant-check}: counts all scores anew without a running portal. */
public final class ScoringCommand {

    private static final int CONSISTENT = 0;
    private static final int INCONSISTENT = 1;
    private static final int FAILED = 2;

    private ScoringCommand() {}

    /** Checks, prints one line per finding and gives the exit code. */
    public static int run(CommandLine line) {
        try (var context = context(line.database())) {
            var found = context.getBean(ScoringCheck.class).check();
            found.forEach(each -> line.say(each.kind().key(), each.where(), each.stored(), each.expected()));
            if (found.isEmpty()) {
                line.say("scoring.check.consistent");
                return CONSISTENT;
            }
            line.say("scoring.check.inconsistent", found.size());
            return INCONSISTENT;
        } catch (DataAccessException failed) {
            line.say("scoring.check.failed", String.valueOf(failed.getMessage()));
            return FAILED;
        }
    }

    /** Only what the check needs of the portal is made: everything is made when it is asked for. */
    private static AnnotationConfigApplicationContext context(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(Batches.class, () -> new Batches(database));
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
