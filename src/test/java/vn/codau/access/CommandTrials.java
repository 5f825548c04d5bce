package vn.codau.access;

import java.util.Map;
import vn.codau.shared.Command;

/**
 * How a module's commands are tried. Every class in the test tree that implements this is found, made by Spring with its
 * constructor's beans, and asked.
 */
public interface CommandTrials {

    Map<Command, CommandTrial> trials();
}
