package vn.codau.scoring.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.screen.Outlook;
import vn.codau.shared.screen.OutlookSource;
import vn.codau.shared.screen.Progress;

/**
 * How far the sheets of others are: a cluster's members see each other's progress, the province sees how many of each
 * cluster's sheets are handed in. Counts only, never scores.
 */
@Component
public class ScoringOutlook implements OutlookSource {

    private static final EnumSet<Role> PROVINCE = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);
    private static final String SHEETS = "sheets/";

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final ProgressQueries progress;

    ScoringOutlook(SeasonQueries seasons, OrganisationQueries organisation, ProgressQueries progress) {
        this.seasons = seasons;
        this.organisation = organisation;
        this.progress = progress;
    }

    @Override
    public Optional<Outlook> outlookOf(Actor actor) {
        return switch (actor.acting().scope()) {
            case Scope.OfUnit(var unit) ->
                seasons.current()
                        .filter(season -> actor.role() != Role.SPECIALIST)
                        .flatMap(season -> organisation.clusterOf(season.id(), unit))
                        .flatMap(cluster -> ofCluster(cluster, Optional.empty()));
            case Scope.OfCriteria some -> Optional.empty();
            case Scope.OfCluster(var cluster, var season) ->
                organisation.cluster(cluster).flatMap(view -> ofCluster(cluster, Optional.of(view.code())));
            case Scope.Province() ->
                seasons.current()
                        .filter(season -> PROVINCE.contains(actor.role()))
                        .flatMap(season -> ofProvince(season.id()));
        };
    }

    private Optional<Outlook> ofCluster(ClusterId cluster, Optional<String> code) {
        var lines = progress.sheets(cluster).stream()
                .map(sheet -> new Outlook.Line(
                        sheet.name(), sheet.progress(), code.map(known -> SHEETS + known + "/" + sheet.code())))
                .toList();
        return some("scoring.outlook.members", lines);
    }

    private Optional<Outlook> ofProvince(SeasonId season) {
        var handedIn = progress.handedIn(season);
        var lines = organisation.clusters(season).stream()
                .filter(cluster -> handedIn.containsKey(cluster.id()))
                .map(cluster -> line(cluster, handedIn))
                .toList();
        return some("scoring.outlook.clusters", lines);
    }

    private static Outlook.Line line(ClusterView cluster, Map<ClusterId, Progress> handedIn) {
        var far = handedIn.getOrDefault(cluster.id(), new Progress(0, 0));
        return new Outlook.Line(cluster.name(), far, Optional.of(SHEETS + cluster.code()));
    }

    private static Optional<Outlook> some(String title, List<Outlook.Line> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Outlook(title, lines));
    }
}
