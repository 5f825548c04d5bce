package vn.codau.engine.rank;

import java.util.Comparator;

/** Codes by Unicode code point: the same order on any machine, in any language. */
public enum CodeOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String code, String other) {
        int length = Math.min(code.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = code.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                // Surrogates stand for code points above all others, though their own values are not the greatest.
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(code.length(), other.length());
    }
}
