package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.selfscore.SendBack;
import vn.codau.scoring.ui.cell.TextDialog;

/** Items of a sheet that are to go back to their unit, each with a note; they are sent together or not at all. */
public final class ReturnBasket extends Composite<Section> {

    private record Item(Leaf leaf, String note) {}

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Predicate<List<SendBack.Item>> send;
    private final Consumer<String> go;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();

    /**
     * An empty basket, which is not seen.
     *
     * @param send sends them back; false if that was refused, and the basket stays as it is
     * @param go opens a criterion
     */
    public ReturnBasket(Predicate<List<SendBack.Item>> send, Consumer<String> go) {
        this.send = send;
        this.go = go;
        getContent().addClassName("return-basket");
        var button = new Button(getTranslation("scoring.return.send"), click -> send());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(button, new Button(getTranslation("scoring.return.empty"), click -> empty()));
        actions.addClassName("basket-actions");
        getContent().add(title, list, actions);
        show();
    }

    /** Asks what is wanted of the unit at that criterion and puts it in, or changes the note that is in already. */
    public void askFor(Leaf leaf) {
        new TextDialog(
                        getTranslation("scoring.return.title", leaf.code()),
                        getTranslation("scoring.return.text"),
                        getTranslation("scoring.return.put"),
                        note -> put(leaf, note))
                .begin(Optional.ofNullable(items.get(leaf.code()))
                        .map(Item::note)
                        .orElse(""))
                .open();
    }

    private boolean put(Leaf leaf, String note) {
        items.put(leaf.code(), new Item(leaf, note));
        show();
        return true;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Forgets what is in it. */
    void empty() {
        items.clear();
        show();
    }

    private void send() {
        var wanted = items.values().stream()
                .map(item -> new SendBack.Item(item.leaf().code(), item.note()))
                .toList();
        if (send.test(wanted)) {
            empty();
        }
    }

    private void show() {
        setVisible(!items.isEmpty());
        title.setText(getTranslation("scoring.return.items", items.size()));
        list.removeAll();
        items.values().forEach(item -> list.add(line(item)));
    }

    private ListItem line(Item item) {
        var leaf = item.leaf();
        var open = new Button(leaf.code() + ". " + leaf.title(), click -> go.accept(leaf.code()));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClassName("link-button");
        var note = new Span(item.note());
        note.addClassName("basket-note");
        var change = new Button(getTranslation("scoring.return.change"), click -> askFor(leaf));
        var remove = new Button(getTranslation("scoring.return.remove"), click -> {
            items.remove(leaf.code());
            show();
        });
        change.setAriaLabel(getTranslation("scoring.return.changeOf", leaf.code()));
        remove.setAriaLabel(getTranslation("scoring.return.removeOf", leaf.code()));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return new ListItem(open, note, change, remove);
    }
}
