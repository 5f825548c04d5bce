package vn.codau.scoring.progress;

import vn.codau.shared.screen.Progress;

/**
 * How far a specialist body is with one of its criteria in one cluster. Says nothing of what it gave.
 *
 * @param body its code
 * @param progress how many of the units have a score
 * @param handedIn for how many of them it is handed in
 */
public record SpecialistProgress(String body, String criterion, String title, Progress progress, int handedIn) {}
