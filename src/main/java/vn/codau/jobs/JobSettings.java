package vn.codau.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set about jobs.
 *
 * @param node what this node is called; empty: the machine's name
 * @param threads how many jobs of a lane this node does at a time; 0: it does none, and others do its orders
 * @param poll how long what another node ordered may lie before this one looks
 * @param heartbeat how often this node says of each claim that it lives; what it has not said for six times that long is
 *     taken over
 * @param kept how long a result can be fetched
 * @param remembered how long the list tells of a job that has ended
 * @param most how many open jobs somebody may have
 */
@ConfigurationProperties("codau.jobs")
record JobSettings(
        String node, int threads, Duration poll, Duration heartbeat, Duration kept, Duration remembered, int most) {}
