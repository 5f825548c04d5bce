package vn.codau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal is served by Vaadin's stock bundle: nobody who builds it needs Node, and no build makes a bundle. */
class StockBundleTests {

    private static final String STOCK = "/vaadin-prod-bundle/webapp/VAADIN/build/";
    private static final Path BUILT = Path.of("target", "classes", "META-INF", "VAADIN", "webapp", "VAADIN", "build");

    @ParameterizedTest
    @ValueSource(strings = {"package.json", "package-lock.json", "node_modules", "vite.config.ts", ".node"})
    void theBuildLeavesNothingOfNode(String name) {
        assertThat(Path.of(name)).doesNotExist();
    }

    @Test
    void everyScriptOfTheBundleIsVaadinsOwn() throws IOException {
        try (var files = Files.list(BUILT)) {
            var scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(scripts).isNotEmpty();
            for (var script : scripts) {
                try (var stock = getClass().getResourceAsStream(STOCK + script.getFileName())) {
                    assertThat(Objects.requireNonNull(stock, script::toString).readAllBytes())
                            .isEqualTo(Files.readAllBytes(script));
                }
            }
        }
    }
}
