package vn.codau.measure;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import vn.codau.identity.People;
import vn.codau.support.HttpVisit;
import vn.codau.support.ViewVisit;

/** An officer who fills in a sheet, without a browser but with a browser's requests. */
class Officer {

    private static final Pattern SAVED = Pattern.compile("\"key\":\"state\",\"feat\":\\d+,\"value\":\"saved\"");

    private final HttpVisit visit;
    private ViewVisit view;
    private String field;
    private String after;

    /** Signs in and stays on the first page. */
    Officer(int port, String userName) {
        visit = new HttpVisit(port);
        visit.signIn(userName, People.PASSWORD);
        view = ViewVisit.open(visit, "");
        field = "";
        after = "";
    }

    void openSheet() {
        view = ViewVisit.open(visit, "self-scoring");
        field = field().orElseThrow(() -> new IllegalStateException("no field in " + view.answer()));
        after = view.saying("Sau").orElseThrow();
    }

    /** Types points for the criterion that is open; whether the portal says that they are saved. */
    boolean enter(RandomGenerator random) {
        view.type(field, random.nextInt(10) + "," + random.nextInt(10));
        return SAVED.matcher(view.answer()).find();
    }

    /** Goes on to the criterion below, or stays at the last. */
    void goOn() {
        view.click(after);
        field = field().orElse(field);
    }

    /** For points, or for what the points are computed from. */
    private Optional<String> field() {
        return view.labelled("Điểm").or(() -> view.labelled("Kết quả thực hiện"));
    }
}
