package vn.codau.evidence.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the upload says by itself. */
final class UploadWords {

    private UploadWords() {}

    static UploadI18N of(UnaryOperator<String> words) {
        var all = new UploadI18N();
        all.setError(new UploadI18N.Error().setFileIsTooBig(words.apply("evidence.upload.tooBig")));
        all.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.apply("evidence.upload.connecting"))
                        .setProcessing(words.apply("evidence.upload.processing"))
                        .setStalled(words.apply("evidence.upload.stalled"))
                        .setHeld(words.apply("evidence.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.apply("evidence.upload.remaining"))
                        .setUnknown(words.apply("evidence.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.apply("evidence.upload.unavailable"))
                        .setUnexpectedServerError(words.apply("evidence.upload.failed"))
                        .setForbidden(words.apply("evidence.upload.failed"))
                        .setFileTooLarge(words.apply("evidence.upload.tooBig"))));
        all.setFile(new UploadI18N.File()
                .setRetry(words.apply("evidence.upload.retry"))
                .setStart(words.apply("evidence.upload.start"))
                .setRemove(words.apply("evidence.upload.remove")));
        all.setUnits(List.of("B", "KB", "MB", "GB"));
        return all;
    }
}
