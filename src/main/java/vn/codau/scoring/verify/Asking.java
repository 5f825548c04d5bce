package vn.codau.scoring.verify;

import java.time.Instant;
import vn.codau.shared.Actor;

/** Somebody at a certain time. */
record Asking(Actor who, Instant at) {}
