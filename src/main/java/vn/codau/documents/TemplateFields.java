package vn.codau.documents;

import java.util.Set;

/**
 * The fields of a template.
 *
 * @param known all that it may have
 * @param required what it must have
 */
record TemplateFields(Set<String> known, Set<String> required) {

    TemplateFields {
        known = Set.copyOf(known);
        required = Set.copyOf(required);
    }
}
