package vn.codau.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CachesTests {

    @Test
    void holdsNoMoreThanItsBound() {
        var cache = Caches.<Integer, String>ofAtMost(10);
        for (int key = 0; key < 1_000; key++) {
            cache.put(key, "value");
        }
        cache.cleanUp();
        assertThat(cache.asMap()).hasSize(10);
    }

    @Test
    void remembersWhatFits() {
        var cache = Caches.<Integer, String>ofAtMost(10);
        cache.put(1, "one");
        assertThat(cache.getIfPresent(1)).isEqualTo("one");
        assertThat(cache.getIfPresent(2)).isNull();
    }
}
