package vn.codau.jobs;

/**
 * What somebody wants done.
 *
 * @param about what it is about, by ids: two orders of one kind about one thing are one job while it is open
 * @param title what people read
 */
public record JobOrder<P>(JobKind<P> kind, String about, P payload, JobText title) {

    /** As long as the row's column. */
    private static final int LONGEST_ABOUT = 200;

    public JobOrder {
        if (about.length() > LONGEST_ABOUT) {
            throw new IllegalArgumentException(about);
        }
    }
}
