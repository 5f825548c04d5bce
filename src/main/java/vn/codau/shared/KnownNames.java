package vn.codau.shared;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module that knows what some ids stand for: the audit log keeps ids, and people read names. */
public interface KnownNames {

    /** Those of them that are this module's, as lists show them; everybody who is signed in may know them. */
    Map<UUID, String> names(Collection<UUID> ids);
}
