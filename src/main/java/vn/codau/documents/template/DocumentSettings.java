package vn.codau.documents.template;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set about papers.
 *
 * @param url how the portal is reached, for the address that a paper is checked at
 * @param templates a folder with the office's own templates; one that is not there is taken from the portal
 * @param soffice the program that makes PDF files; empty: looked for on the path
 * @param province the province's name, such as Nam Định
 */
@ConfigurationProperties("codau.documents")
public record DocumentSettings(String url, Optional<String> templates, Optional<String> soffice, String province) {}
