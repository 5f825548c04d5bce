package vn.codau.archive;

import vn.codau.shared.Progress;

/** How far the making of an archive is; written by whoever makes it, read by whoever waits. */
final class JobProgress {

    private volatile Progress progress = new Progress(0, 0);

    void expect(int steps) {
        progress = new Progress(0, steps);
    }

    void step() {
        var now = progress;
        progress = new Progress(Math.min(now.done() + 1, now.total()), now.total());
    }

    Progress progress() {
        return progress;
    }
}
