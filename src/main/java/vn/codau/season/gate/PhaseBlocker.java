package vn.codau.season.gate;

import java.util.List;

/**
 * Something that must be done before a phase can be closed early.
 *
 * @param key translation key of a sentence that names it
 * @param arguments what the sentence names
 * @param route where it can be done, relative to the portal's address
 */
public record PhaseBlocker(String key, List<Object> arguments, String route) {}
