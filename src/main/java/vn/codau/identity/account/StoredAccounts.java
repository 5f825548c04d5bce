package vn.codau.identity.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accounts in the database. */
public interface StoredAccounts extends Repository<Account, UUID> {

    Optional<Account> findById(UUID id);

    Account saveAndFlush(Account account);

    boolean existsByUserName(String userName);

    boolean existsByEmail(String email);

    long count();
}
