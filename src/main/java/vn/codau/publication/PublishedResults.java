package vn.codau.publication;

import vn.codau.shared.SeasonId;

/** Says what is published; for services, which decide by it what they hand out. */
@FunctionalInterface
public interface PublishedResults {

    /** What is published of a season. */
    Published of(SeasonId season);
}
