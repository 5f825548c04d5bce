package vn.codau.shared.screen;

import java.util.Optional;
import vn.codau.shared.Actor;

/** A module that can tell how far others are. */
public interface OutlookSource {

    /** What this actor may know of the others' progress; empty where there are none, or nothing is going on. */
    Optional<Outlook> outlookOf(Actor actor);
}
