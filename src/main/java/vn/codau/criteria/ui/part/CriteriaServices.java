package vn.codau.criteria.ui.part;

import org.springframework.stereotype.Component;
import vn.codau.criteria.check.PeerHints;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.files.CriteriaFiles;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.unit.UnitFilter;

/** What the screens of a criteria table need of the services. */
@Component
public class CriteriaServices {

    private static final int MOST_UNITS = 5_000;

    public final CriteriaDrafts drafts;
    public final CriteriaPublishing publishing;
    public final CriteriaQueries queries;
    public final CriteriaFiles files;
    public final Sources sources;
    public final PeerHints hints;
    private final OrganisationQueries organisation;

    CriteriaServices(
            CriteriaDrafts drafts,
            CriteriaPublishing publishing,
            CriteriaQueries queries,
            CriteriaFiles files,
            Sources sources,
            PeerHints hints,
            OrganisationQueries organisation) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.queries = queries;
        this.files = files;
        this.sources = sources;
        this.hints = hints;
        this.organisation = organisation;
    }

    public SpecialistChoice units() {
        return new SpecialistChoice(organisation.units(new UnitFilter("", null), 0, MOST_UNITS));
    }
}
