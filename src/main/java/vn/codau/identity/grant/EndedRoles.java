package vn.codau.identity.grant;

import org.springframework.data.repository.Repository;

/** The roles for units that were taken away. */
interface EndedRoles extends Repository<EndedRole, GrantId> {

    EndedRole save(EndedRole ended);
}
