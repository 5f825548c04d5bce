package vn.codau.jobs;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds that the portal's modules bring; asked for late, for they ask for jobs themselves. */
@Component
class JobKinds {

    private final ObjectProvider<JobKind<?>> kinds;
    private final JobJson json;

    JobKinds(ObjectProvider<JobKind<?>> kinds, JobJson json) {
        this.kinds = kinds;
        this.json = json;
    }

    /** The kind of a row. A portal that was set back to before it had the kind does not know it. */
    JobKind<?> of(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of job called " + code));
    }

    <P> P payload(JobKind<P> kind, JobRow row) {
        return json.read(row.payload(), kind.payload());
    }
}
