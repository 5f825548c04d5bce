package vn.codau.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accounts in the database. */
interface StoredAccounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Account saveAndFlush(Account account);

    boolean existsByUserName(String userName);

    boolean existsByEmail(String email);

    long count();
}
