package vn.codau.criteria.ui;

import org.springframework.stereotype.Component;
import vn.codau.criteria.CriteriaDrafts;
import vn.codau.criteria.CriteriaFiles;
import vn.codau.criteria.CriteriaPublishing;
import vn.codau.criteria.CriteriaQueries;
import vn.codau.criteria.PeerHints;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.organisation.UnitFilter;

/** What the screens of a criteria table need of the services. */
@Component
class CriteriaServices {

    private static final int MOST_UNITS = 5_000;

    final CriteriaDrafts drafts;
    final CriteriaPublishing publishing;
    final CriteriaQueries queries;
    final CriteriaFiles files;
    final Sources sources;
    final PeerHints hints;
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

    SpecialistChoice units() {
        return new SpecialistChoice(organisation.units(new UnitFilter("", null), 0, MOST_UNITS));
    }
}
