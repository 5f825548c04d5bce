package vn.codau.documents.template;

import java.util.Set;

/**
 * The fields of a template.
 *
 * @param known all that it may have
 * @param required what it must have
 */
public record TemplateFields(Set<String> known, Set<String> required) {

    public TemplateFields {
        known = Set.copyOf(known);
        required = Set.copyOf(required);
    }
}
