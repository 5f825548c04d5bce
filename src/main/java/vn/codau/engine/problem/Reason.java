package vn.codau.engine.problem;

/** Why something is refused, in a form that can be told in any language. */
public interface Reason {

    /** The key of the sentence in the translations; its placeholders take the problem's arguments in order. */
    String key();
}
