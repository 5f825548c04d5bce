package vn.codau.evidence.ui;

/** A criterion that evidence can be shown for. */
public record EvidenceCriterion(String code, String title) {

    String label() {
        return title.isEmpty() ? code : code + " · " + title;
    }
}
