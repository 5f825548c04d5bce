package vn.codau.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.ClusterId;

/** What was taken down of every cluster's review meeting. */
interface MeetingRecords extends Repository<MeetingRecord, MeetingRecord.Id> {

    /** All records of the cluster's meeting, the latest first. */
    List<MeetingRecord> findByIdClusterOrderByIdVersionDesc(ClusterId cluster);

    Optional<MeetingRecord> findFirstByIdClusterOrderByIdVersionDesc(ClusterId cluster);

    MeetingRecord saveAndFlush(MeetingRecord added);
}
