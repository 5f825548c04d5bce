package vn.codau.evidence;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the module together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceSettings.class)
class EvidenceConfig {

    @Bean
    FileStore contents(EvidenceSettings settings) {
        return new FolderStore(settings.folder());
    }
}
