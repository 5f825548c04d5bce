package vn.codau.jobs.ui;

import org.springframework.stereotype.Component;
import vn.codau.jobs.Jobs;
import vn.codau.shared.NotSignedIn;
import vn.codau.shared.screen.RunningWork;

/** Tells the header how many jobs of whoever is signed in are open. */
@Component
class OpenJobs implements RunningWork {

    private final Jobs jobs;

    OpenJobs(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public int open() {
        try {
            return jobs.open();
        } catch (NotSignedIn over) {
            return 0; // The session ends while its page is still shown.
        }
    }

    @Override
    public String route() {
        return "jobs";
    }
}
