package vn.codau.identity.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set.
 *
 * @param secure whether the portal is reached over TLS only
 * @param url how the portal is reached, for the links it hands out
 * @param idle after how long without anybody doing anything a session ends
 * @param longest after how long a session ends in any case
 */
@ConfigurationProperties("codau.identity")
public record IdentitySettings(boolean secure, String url, Duration idle, Duration longest) {}
