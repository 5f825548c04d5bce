package vn.codau.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.SeasonId;

/** The switches that were ever moved. */
interface PublicationSwitches extends Repository<PublicationSwitch, PublicationSwitch.Id> {

    List<PublicationSwitch> findByIdSeason(SeasonId season);

    Optional<PublicationSwitch> findById(PublicationSwitch.Id id);

    PublicationSwitch saveAndFlush(PublicationSwitch moved);
}
