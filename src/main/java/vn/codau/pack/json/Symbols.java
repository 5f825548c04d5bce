package vn.codau.pack.json;

import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Input;

/**
 * Hands out one and the same object for equal texts met again soon: a pack names the same few codes millions of times.
 * Remembers a bounded number; a text that was forgotten is simply made anew.
 */
final class Symbols {

    private static final int SLOTS = 1 << 16;

    private final @Nullable String[] texts = new String[SLOTS];
    private final Input.@Nullable Text[] inputs = new Input.Text[SLOTS];

    /** The text, or null if a surrogate in it lacks its partner: written and read again it would be another. */
    @Nullable
    String of(char[] buffer, int offset, int length) {
        int slot = slot(buffer, offset, length);
        var known = texts[slot];
        if (known != null && isSame(known, buffer, offset, length)) {
            return known;
        }
        var text = new String(buffer, offset, length);
        if (!isWhole(text)) {
            return null;
        }
        texts[slot] = text;
        return text;
    }

    Input input(String text) {
        int slot = text.hashCode() & SLOTS - 1;
        var known = inputs[slot];
        if (known == null || !known.value().equals(text)) {
            known = new Input.Text(text);
            inputs[slot] = known;
        }
        return known;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static int slot(char[] buffer, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ hash >>> 16) & SLOTS - 1;
    }

    private static boolean isSame(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
