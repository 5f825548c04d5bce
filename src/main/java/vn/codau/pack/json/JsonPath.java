package vn.codau.pack.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in a JSON text reading is: the objects and arrays around the current value, the outermost first. */
final class JsonPath {

    /** Never shrinks: a pack opens and closes millions of objects, and each finds its place ready. */
    private final List<Place> places = new ArrayList<>();

    private int depth;

    /** Goes into an object or an array. */
    void enter() {
        if (depth == places.size()) {
            places.add(new Place());
        }
        places.get(depth++).clear();
    }

    void leave() {
        depth--;
    }

    /** Goes to a key of the object; false if it had that key before. */
    boolean goToKey(String key) {
        var place = places.get(depth - 1);
        place.key = key;
        return place.add(key);
    }

    void goToNextElement() {
        places.get(depth - 1).index++;
    }

    /** Whether the object that was just left had that key. */
    boolean hadKey(String key) {
        return places.get(depth).has(key);
    }

    /** Such as {@code clusters[0].scores[3].input}. */
    String path() {
        var path = new StringBuilder();
        for (var place : places.subList(0, depth)) {
            if (place.index >= 0) {
                path.append('[').append(place.index).append(']');
            } else if (place.key != null) {
                path.append(path.isEmpty() ? "" : ".").append(place.key);
            }
        }
        return path.toString();
    }

    /** An object with the keys met so far, or an array with the index of the current element. */
    private static final class Place {

        private static final int FEW = 16;

        private final List<String> keys = new ArrayList<>();
        private final Set<String> manyKeys = new HashSet<>();
        private @Nullable String key;
        private int index;

        void clear() {
            keys.clear();
            manyKeys.clear();
            key = null;
            index = -1;
        }

        boolean add(String name) {
            if (keys.size() < FEW) {
                return !keys.contains(name) && keys.add(name);
            }
            return !keys.contains(name) && manyKeys.add(name);
        }

        boolean has(String name) {
            return keys.contains(name) || manyKeys.contains(name);
        }
    }
}
