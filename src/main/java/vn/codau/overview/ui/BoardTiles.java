package vn.codau.overview.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.codau.engine.rank.Leading;
import vn.codau.overview.BoardLine;
import vn.codau.overview.Boards.Board;

/** The province in a few figures. */
final class BoardTiles extends UnorderedList {

    BoardTiles(Board board) {
        addClassName("board-tiles");
        var open = board.open();
        var lines = board.lines();
        tile("clusters", lines.size(), false);
        tile("decided", count(lines, Leading.Status.DECIDED), false);
        int doubtful = (int) lines.stream().filter(BoardLine::isDoubtful).count();
        tile("doubtful", doubtful, doubtful > 0);
        tile("sheets", open.notHandedIn(), open.notHandedIn() > 0);
        tile("incomplete", open.incomplete(), open.incomplete() > 0);
        tile("holds", open.holds(), open.holds() > 0);
        tile("disputes", open.disputes(), open.disputes() > 0);
    }

    private static int count(List<BoardLine> lines, Leading.Status status) {
        return (int) lines.stream()
                .filter(line -> line.status().filter(status::equals).isPresent())
                .count();
    }

    private void tile(String kind, int count, boolean warns) {
        var tile = new ListItem();
        tile.addClassName("board-tile");
        tile.setClassName("warn", warns);
        var figure = new Element("strong");
        figure.setText(Integer.toString(count));
        var words = new Element("span");
        words.setText(getTranslation("overview.tile." + kind));
        tile.getElement().appendChild(figure, words);
        add(tile);
    }
}
