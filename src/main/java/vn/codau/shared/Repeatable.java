package vn.codau.shared;

import java.util.UUID;

/** A command that takes effect once however often it is given, because its id is stored in its own transaction. */
public interface Repeatable {

    /** Chosen anew for everything that is to have an effect of its own. */
    UUID request();
}
