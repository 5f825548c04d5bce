package vn.codau.monitoring;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An address outside of all screens that fails, as a download could. */
@TestComponent
@RestController
public class BrokenPage {

    static final String PATH = "/evidence/broken";
    static final String SAID = "một điều bí mật";

    /** Fails. */
    @GetMapping(PATH)
    public String open() {
        throw new IllegalStateException(SAID);
    }
}
