package vn.codau.shared.screen;

import java.util.List;
import vn.codau.shared.Actor;

/** A module in which people find things from the header of every screen. */
public interface SearchSource {

    /**
     * What the actor may know of that the text finds, best first. Accents, đ and capitals need not be typed.
     *
     * @param text never blank
     */
    List<Found> find(Actor actor, String text, int limit);

    /**
     * Something found.
     *
     * @param kindKey the translation key of what kind of thing it is
     * @param title how it is called
     * @param route where it is shown
     */
    record Found(String kindKey, String title, String route) {}
}
