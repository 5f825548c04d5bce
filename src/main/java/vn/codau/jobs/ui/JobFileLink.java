package vn.codau.jobs.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import vn.codau.jobs.JobId;
import vn.codau.jobs.Jobs;
import vn.codau.shared.DomainProblem;

/** Fetches what a job made. Permission is asked when the file is fetched, not when the link is drawn. */
final class JobFileLink extends Anchor {

    JobFileLink(Jobs jobs, JobId job, String text, String name) {
        super(DownloadHandler.fromInputStream(event -> response(jobs, job)), text);
        getElement().setAttribute("aria-label", name);
        addClassName("job-link");
    }

    private static DownloadResponse response(Jobs jobs, JobId job) {
        try {
            var taken = jobs.take(job);
            var file = taken.file();
            return new DownloadResponse(taken.content(), file.name(), file.mediaType(), file.size());
        } catch (DomainProblem refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, refused);
        }
    }
}
