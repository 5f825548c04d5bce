package vn.codau.identity.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.shared.AccountId;

/** The one-time links in the database, those that were used too. */
interface StoredLinks extends Repository<OneTimeLink, String> {

    Optional<OneTimeLink> findById(String tokenHash);

    OneTimeLink saveAndFlush(OneTimeLink link);

    void deleteByAccount(AccountId account);

    void deleteByPurpose(LinkPurpose purpose);

    void flush();
}
