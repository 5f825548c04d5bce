package vn.codau.ranking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.codau.ranking.seal.LeadingUnit;

/** Who leads each cluster of the province. */
final class ProvinceLeaders extends Div {

    ProvinceLeaders(List<LeadingUnit> leading) {
        var list = new UnorderedList();
        leading.forEach(one -> list.add(new ListItem(one.cluster() + ": "
                + one.unit()
                        .orElseGet(() ->
                                getTranslation("ranking.leading." + one.status().name())))));
        add(new H2(getTranslation("ranking.leaders")), list);
    }
}
