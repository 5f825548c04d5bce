package vn.codau.ranking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankingQueries;

/** What can be done with a ranking's table: finding a unit in it, and taking it along as a workbook. */
final class RankingTools extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    RankingTools(RankingQueries rankings, LiveRanking ranking, RankingTable table) {
        addClassName("ranking-actions");
        var find = new TextField(getTranslation("ranking.find"));
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(typed -> table.filter(typed.getValue()));
        add(find, download(rankings, ranking));
    }

    /** Read anew when it is fetched: what is no longer published is in no file either. */
    private Anchor download(RankingQueries rankings, LiveRanking ranking) {
        var locale = getLocale();
        var name = ranking.cluster().code().replaceAll("[^\\p{L}\\p{N}_-]", "_") + ".xlsx";
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var now = rankings.ranking(ranking.cluster().id());
                    var file = new RankingWorkbook(now, key -> getTranslation(locale, key)).written();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, XLSX, file.length);
                }),
                getTranslation("ranking.export"));
        link.addClassName("ranking-export");
        return link;
    }
}
