package vn.codau.platform.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Makes every cache of the portal. What was used least is forgotten first; nothing may rely on what is remembered. */
public final class Caches {

    private Caches() {}

    /** A cache that holds no more than so many values; it does its own work on the threads that use it. */
    public static <K, V> Cache<K, V> ofAtMost(int most) {
        return Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** The same, which also forgets what nobody asked for in that time: for what is large. */
    public static <K, V> Cache<K, V> ofAtMost(int most, Duration unused) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(unused)
                .executor(Runnable::run)
                .build();
    }
}
