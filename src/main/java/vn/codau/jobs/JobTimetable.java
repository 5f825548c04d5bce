package vn.codau.jobs;

import java.util.function.Supplier;

/**
 * What the portal orders by itself, a bean of the module that needs it. One node does it, however many there are.
 *
 * @param code of this entry, for ever
 * @param cron when, in the time of Vietnam: second, minute, hour, day, month, day of the week
 */
public record JobTimetable(String code, String cron, Supplier<JobOrder<?>> order) {}
