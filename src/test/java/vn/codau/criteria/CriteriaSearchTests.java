package vn.codau.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.criteria.published.CriteriaQueries;
import vn.codau.criteria.published.CriteriaSearch;
import vn.codau.criteria.publishing.CriteriaPublishing;
import vn.codau.criteria.publishing.PublishCriteria;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.screen.SearchSource.Found;

/** Criteria are found by whoever is signed in, once they are published. */
class CriteriaSearchTests extends CriteriaTest {

    @Autowired
    private CriteriaDrafts drafts;

    @Autowired
    private CriteriaPublishing publishing;

    @Autowired
    private CriteriaQueries queries;

    @Autowired
    private OrganisationQueries organisation;

    @Autowired
    private SeasonQueries seasons;

    @Autowired
    private CurrentActor actor;

    @Test
    void findsPublishedCriteriaWithoutMarksAndLeadsToThem() {
        drafts.save(cluster, 0, small());
        assertThat(find("ngan sach", 20)).isEmpty();

        publishing.publish(new PublishCriteria(cluster, 1, "", true));
        var name = organisation.clusters(season).getFirst().name();
        assertThat(find("ngan sach", 20))
                .containsExactly(new Found(
                        "criteria.search.criterion",
                        "I.1 · Thu ngân sách · " + name,
                        "criteria/" + code + "?criterion=I.1"));
        assertThat(find("i.2", 20)).extracting(Found::title).containsExactly("I.2 · Cải cách hành chính · " + name);
        assertThat(find("I", 2)).hasSize(2);
        assertThat(find("không có gì như thế", 20)).isEmpty();
    }

    private List<Found> find(String text, int limit) {
        var chosen = mock(SeasonQueries.class);
        when(chosen.current()).thenReturn(seasons.find(season));
        return new CriteriaSearch(chosen, organisation, queries).find(actor.get(), text, limit);
    }
}
