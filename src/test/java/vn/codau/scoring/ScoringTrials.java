package vn.codau.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.criteria.GroundTables;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.SendBack;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.verify.Verification;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;

/** How scores are claimed, handed in, returned and verified. */
class ScoringTrials implements CommandTrials {

    private static final String CRITERION = GroundTables.BY_SELF;

    private final SelfScoring scoring;
    private final Verification verification;
    private final JdbcClient database;
    private final GroundTables tables;

    ScoringTrials(
            SelfScoring scoring, Verification verification, JdbcClient database, AutowireCapableBeanFactory beans) {
        this.scoring = scoring;
        this.verification = verification;
        this.database = database;
        this.tables = new GroundTables(beans);
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                ScoreCommand.SAVE_SELF_SCORE,
                new CommandTrial(Phase.SELF_SCORING, ground -> {
                    tables.publish(ground);
                    return () -> scoring.save(
                            new SaveCell(ground.cluster(), ground.unit(), CRITERION, 0, CellValue.of("5"), ""));
                }),
                ScoreCommand.SUBMIT_SHEET,
                new CommandTrial(Phase.SELF_SCORING, ground -> {
                    tables.publish(ground);
                    return () -> scoring.submit(
                            new Submit(ground.cluster(), ground.unit(), UUID.randomUUID(), "Chưa có số liệu"));
                }),
                ScoreCommand.RETURN_SHEET,
                new CommandTrial(Phase.SELF_SCORING, this::sendingBack),
                ScoreCommand.CLAIM_VERIFICATION,
                new CommandTrial(Phase.VERIFICATION, ground -> {
                    tables.publish(ground);
                    return () -> verification.claim(place(ground));
                }),
                ScoreCommand.PROPOSE_VERIFIED,
                new CommandTrial(Phase.VERIFICATION, ground -> {
                    tables.publish(ground);
                    return () -> propose(ground);
                }),
                ScoreCommand.CONFIRM_VERIFIED,
                new CommandTrial(Phase.VERIFICATION, ground -> {
                    var version = proposed(ground);
                    return () -> verification.confirm(new Verified.Confirm(place(ground), version));
                }),
                ScoreCommand.RETYPE_VERIFIED,
                new CommandTrial(Phase.VERIFICATION, this::retyping),
                ScoreCommand.REJECT_VERIFIED,
                new CommandTrial(Phase.VERIFICATION, ground -> {
                    var version = proposed(ground);
                    return () -> verification.reject(new Verified.Reject(place(ground), version, "Chưa đủ căn cứ"));
                }));
    }

    private Runnable sendingBack(AccessFixture ground) {
        tables.publish(ground);
        database.sql("update sheet set state = 'SUBMITTED' where cluster_id = :cluster and unit_id = :unit")
                .param("cluster", ground.cluster().value())
                .param("unit", ground.unit().value())
                .update();
        var items = List.of(new SendBack.Item(CRITERION, "Kiểm tra lại"));
        return () -> scoring.sendBack(new SendBack(ground.cluster(), ground.unit(), items));
    }

    private void propose(AccessFixture ground) {
        verification.claim(place(ground));
        verification.propose(
                new Verified.Propose(place(ground), CellValue.of("5"), "Theo biên bản làm việc", List.of()));
    }

    private Runnable retyping(AccessFixture ground) {
        tables.publish(ground);
        verification.claim(place(ground));
        var paper = Optional.of(new Verified.Paper("12/BC", LocalDate.of(2020, 1, 2)));
        verification.propose(new Verified.Propose(place(ground), CellValue.of("5"), "Theo báo cáo", List.of(), paper));
        var version = verification.view(place(ground)).now().version();
        return () -> verification.retype(new Verified.Retype(place(ground), version, CellValue.of("6")));
    }

    private long proposed(AccessFixture ground) {
        tables.publish(ground);
        propose(ground);
        return verification.view(place(ground)).now().version();
    }

    private static Verified.Place place(AccessFixture ground) {
        return new Verified.Place(ground.cluster(), ground.unit(), CRITERION);
    }
}
