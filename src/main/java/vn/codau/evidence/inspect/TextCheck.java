package vn.codau.evidence.inspect;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/** Whether a text is nothing but text: whole UTF-8 without control characters, and no page of the web. */
final class TextCheck {

    private static final String WHITE = "\t\n\r\f";
    private static final int DELETE = 0x7F;
    private static final int BUFFER = 32 * 1024;
    private static final List<String> MARKUP =
            List.of("<html", "<script", "<!doctype", "<svg", "<iframe", "<?php", "<?xml", "<body");

    private TextCheck() {}

    static void require(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[BUFFER];
            var before = "";
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                var text = before + new String(buffer, 0, read).toLowerCase(Locale.ROOT);
                if (text.chars().anyMatch(TextCheck::isControl)
                        || MARKUP.stream().anyMatch(text::contains)) {
                    throw new EvidenceProblem(Reason.TYPE);
                }
                before = text.substring(Math.max(0, text.length() - 16));
            }
        } catch (CharacterCodingException other) {
            throw new EvidenceProblem(Reason.TYPE).causedBy(other);
        }
    }

    private static boolean isControl(int sign) {
        return (sign < ' ' && WHITE.indexOf(sign) < 0) || sign == DELETE;
    }
}
