package vn.codau.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import vn.codau.Application;

/** A test of the whole portal on a real MariaDB, which all such tests of a run share: use codes of your own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        properties = {
            "codau.translations.strict=true",
            // Contexts lie beside each other on one database: a test that wants jobs done says when.
            "codau.jobs.threads=0",
            "codau.home=" + TestFolder.SETTING + "/home",
            "codau.evidence.folder=" + TestFolder.SETTING + "/evidence"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PortalTest {}
