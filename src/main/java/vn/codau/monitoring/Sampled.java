package vn.codau.monitoring;

import io.micrometer.core.instrument.binder.MeterBinder;

/**
 * Numbers that the database knows: how much of something there is. They are asked for once a minute and kept, so that telling
 * them waits for nothing, and all others are told even where the database is away. Every bean of this type is found.
 */
public interface Sampled extends MeterBinder {

    /** Asks the database, and keeps what it says for whoever reads the numbers. */
    void sample();
}
