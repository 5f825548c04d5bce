package vn.codau.ranking.ui.why;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.criteria.NotApplicable;
import vn.codau.engine.score.NodeExplanation;
import vn.codau.engine.score.NodeExplanation.OfGroup;
import vn.codau.engine.score.NodeExplanation.OfLeaf;
import vn.codau.engine.score.SheetExplanation;
import vn.codau.engine.score.Step;

/** A section of the sheet, folded to its sum; what is inside is drawn when it is opened, for a sheet may have 200 criteria. */
final class WhySection extends NativeDetails {

    private final WhyWords words;
    private final NotApplicable policy;
    private final SheetExplanation.Section section;
    private boolean isDrawn;

    WhySection(WhyWords words, NotApplicable policy, SheetExplanation.Section section) {
        this.words = words;
        this.policy = policy;
        this.section = section;
        addClassName("why-section");
        var sum = new Span(words.number(section.result().net()));
        sum.addClassName("why-sum-of-section");
        setSummary(new Span(title(section.node().node())), sum);
        addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                draw();
            }
        });
    }

    /** Opens it and draws what is inside. */
    void open() {
        setOpen(true);
        draw();
    }

    private void draw() {
        if (isDrawn) {
            return;
        }
        isDrawn = true;
        var ledger = new WhyLedger(words);
        setContent(ledger);
        switch (section.node()) {
            case OfLeaf leaf -> write(ledger, leaf);
            case OfGroup group -> content(ledger, group);
        }
        section.rescaled().ifPresent(step -> {
            var formula = new WhyFormula(words).rescaled(step) + " ≈ " + words.number(step.after());
            ledger.step("why-rescaled", words.say("ranking.why.step.rescaled", formula), Counts.BASE, step.after());
        });
        ledger.parts("why-section-result", words.say("ranking.why.sectionResult", code()), section.result());
    }

    private String code() {
        return section.node().node().code();
    }

    private void write(WhyLedger ledger, NodeExplanation node) {
        switch (node) {
            case OfLeaf leaf -> {
                var cell = new WhyCell(words, policy, leaf);
                var details = new ArrayList<>(cell.records());
                details.addAll(cell.settling());
                ledger.leaf(title(leaf.node()), leaf.node().counts(), leaf.points(), details);
            }
            case OfGroup group -> group(ledger, group);
        }
    }

    private void group(WhyLedger ledger, OfGroup group) {
        ledger.group(title(group.node()));
        content(ledger, group);
        var key = isPlainSum(group) ? "ranking.why.sum" : "ranking.why.result";
        ledger.parts("why-result", words.say(key, group.node().code()), group.result());
    }

    private void content(WhyLedger ledger, OfGroup group) {
        group.children().forEach(child -> write(ledger, child));
        if (!isPlainSum(group)) {
            group.steps().forEach(step -> write(ledger, step));
        }
    }

    private static boolean isPlainSum(OfGroup group) {
        return group.steps().size() == 1 && group.steps().getFirst() instanceof Step.Summed;
    }

    private void write(WhyLedger ledger, Step step) {
        switch (step) {
            case Step.Summed(var sum) -> ledger.parts("why-sum", words.say("ranking.why.step.summed"), sum);
            case Step.Picked(var child, var parts) ->
                ledger.parts("why-pick", words.say("ranking.why.step.picked", child), parts);
            case Step.Capped(var part, var before, var cap) ->
                ledger.step(
                        "why-capped",
                        words.say("ranking.why.step.capped." + part.name(), words.number(before), words.number(cap)),
                        part,
                        cap);
            case Step.Floored floored ->
                ledger.step(
                        "why-floored",
                        words.say(
                                "ranking.why.step.floored",
                                words.number(floored.net()),
                                words.number(floored.floor()),
                                words.number(floored.deductionBefore())),
                        Counts.DEDUCTION,
                        floored.deductionAfter());
            case Step.Rescaled rescaled -> throw new IllegalStateException("belongs to a section: " + rescaled);
        }
    }

    private static String title(Node node) {
        return String.join(". ", List.of(node.code(), node.title()));
    }
}
