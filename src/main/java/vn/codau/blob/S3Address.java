package vn.codau.blob;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where in a store that speaks S3 the blobs lie, as {@code s3://bucket/prefix?endpoint=https://host&region=name}.
 *
 * @param prefix before every name, with a slash at its end; may be empty
 * @param endpoint of stores other than Amazon's
 * @param region which the store may insist on
 */
record S3Address(String bucket, String prefix, Optional<URI> endpoint, String region) {

    private static final String SCHEME = "s3://";
    private static final String USUAL_REGION = "us-east-1";

    static boolean isOne(String text) {
        return text.startsWith(SCHEME);
    }

    static S3Address of(String text) {
        var uri = URI.create(text);
        var bucket = uri.getAuthority();
        if (!isOne(text) || bucket == null || bucket.contains("@") || bucket.contains(":")) {
            throw new IllegalArgumentException("not of the form s3://bucket/prefix?endpoint=…&region=…: " + text);
        }
        var prefix = uri.getPath().replaceFirst("^/+", "").replaceFirst("/+$", "");
        var options = options(Optional.ofNullable(uri.getQuery()).orElse(""));
        return new S3Address(
                bucket,
                prefix.isEmpty() ? "" : prefix + "/",
                Optional.ofNullable(options.get("endpoint")).map(URI::create),
                options.getOrDefault("region", USUAL_REGION));
    }

    private static Map<String, String> options(String query) {
        var options = Arrays.stream(query.split("&"))
                .filter(option -> !option.isEmpty())
                .map(option -> option.split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option.length > 1 ? option[1] : ""));
        if (!Map.of("endpoint", "", "region", "").keySet().containsAll(options.keySet())) {
            throw new IllegalArgumentException("only endpoint and region are known: " + query);
        }
        return options;
    }

    String object(BlobKey key) {
        return prefix + key;
    }

    String room(String room) {
        return prefix + room + "/";
    }
}
