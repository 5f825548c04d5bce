package vn.codau.pack;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes a valid pack of a given size, to measure with; no test and no part of any. Usage: FILE [units] [leaves], by
 * default 100,000 units with 40 leaves, in clusters of ten, and one score for each.
 */
final class LargeSeason {

    private static final int CLUSTER = 10;

    private final BufferedWriter out;
    private final SplittableRandom random = new SplittableRandom(1);
    private final int leaves;

    private LargeSeason(BufferedWriter out, int leaves) {
        this.out = out;
        this.leaves = leaves;
    }

    public static void main(String[] arguments) throws IOException {
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int leaves = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
        try (var out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            new LargeSeason(out, leaves).write(units);
        }
    }

    private void write(int units) throws IOException {
        out.write("""
            {"format":"codau.season/1","season":{"code":"2023","name":"Năm 2023","from":"2023-01-01","to":"2023-12-31",
            "sealedOn":"2024-01-31","law":"LAW_2003_DECREE_91_2017"},"units":[
            """);
        for (int i = 0; i < units; i++) {
            out.write((i == 0 ? "" : ",\n") + "{\"code\":\"U" + i + "\",\"name\":\"Đơn vị số " + i + "\"}");
        }
        out.write("],\n\"clusters\":[");
        for (int first = 0; first < units; first += CLUSTER) {
            out.write(first == 0 ? "" : ",\n");
            cluster(first, Math.min(CLUSTER, units - first));
        }
        out.write("]}\n");
    }

    private void cluster(int first, int members) throws IOException {
        out.write("{\"code\":\"K" + first + "\",\"kind\":\"CUM\",\"name\":\"Cụm\",\"head\":\"U" + first
                + "\",\"members\":[");
        for (int i = 0; i < members; i++) {
            out.write((i == 0 ? "" : ",") + "\"U" + (first + i) + '"');
        }
        out.write("""
            ],"criteria":{"version":1,"scale":"100","decimals":2,"notApplicable":"RESCALE","nodes":[
            {"code":"I","title":"Nội dung I","kind":"GROUP","children":[
            """);
        for (int i = 0; i < leaves; i++) {
            out.write((i == 0 ? "" : ",") + "{\"code\":\"I." + i + "\",\"title\":\"Tiêu chí " + i
                    + "\",\"kind\":\"LEAF\",\"counts\":\"BASE\",\"rule\":{\"type\":\"DIRECT\",\"max\":\"10\"}}");
        }
        out.write("]}]},\"settlement\":{\"by\":\"SELF\"},\"scores\":[\n");
        for (int unit = first; unit < first + members; unit++) {
            for (int i = 0; i < leaves; i++) {
                out.write((unit == first && i == 0 ? "" : ",\n") + "{\"unit\":\"U" + unit + "\",\"criterion\":\"I." + i
                        + "\",\"source\":\"SELF\",\"by\":\"U" + unit + "\",\"state\":\"VALUE\",\"input\":\""
                        + random.nextInt(10) + "." + random.nextInt(10) + random.nextInt(10) + "\"}");
            }
        }
        out.write("]}");
    }
}
