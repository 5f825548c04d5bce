package vn.codau.engine.law;

/**
 * Where a rule stands.
 *
 * @param document the text, as it is cited in Vietnamese papers
 * @param place article and clause; empty for the whole text
 */
public record Citation(String document, String place) {

    static Citation of(String document) {
        return new Citation(document, "");
    }

    /** As it is cited: place first, then document. */
    @Override
    public String toString() {
        return place.isEmpty() ? document : place + " " + document;
    }
}
