package vn.codau.publication;

import java.util.Map;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;

/** How results are published and withdrawn. */
class PublicationTrials implements CommandTrials {

    private static final Switch.Key KEY = new Switch.Key(Release.LEADERS, Audience.UNITS);

    private final Publications publications;

    PublicationTrials(Publications publications) {
        this.publications = publications;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                PublicationCommand.PUBLISH_RESULTS,
                new CommandTrial(Phase.OBJECTION, ground -> () -> publications.publish(ground.season(), KEY, 0)),
                PublicationCommand.WITHDRAW_RESULTS,
                new CommandTrial(Phase.OBJECTION, ground -> {
                    publications.publish(ground.season(), KEY, 0);
                    return () -> publications.withdraw(ground.season(), KEY, 1, "Công khai nhầm");
                }));
    }
}
