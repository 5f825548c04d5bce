package vn.codau.documents.ui;

import java.util.UUID;
import java.util.function.Supplier;
import vn.codau.documents.sealed.SealedSeason;

/**
 * Which sealed season a screen shows papers of; read when something of it is needed, for it is too large to be kept as long as a page
 * is open.
 */
record SealedPapers(UUID snapshot, Supplier<SealedSeason> season) {}
