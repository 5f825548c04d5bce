package vn.codau.evidence;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.codau.evidence.item.EvidenceAccess;
import vn.codau.evidence.item.StrictAccess;

/** As if no module kept sheets: the strict answers of evidence itself count, for units of no cluster that is set up. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutSheets {

    @Bean
    @Primary
    EvidenceAccess strictAccess() {
        return new StrictAccess();
    }
}
