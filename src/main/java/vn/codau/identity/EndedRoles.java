package vn.codau.identity;

import org.springframework.data.repository.Repository;
import vn.codau.identity.grant.GrantId;

/** The roles for units that were taken away. */
interface EndedRoles extends Repository<EndedRole, GrantId> {

    EndedRole save(EndedRole ended);
}
