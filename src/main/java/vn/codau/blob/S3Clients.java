package vn.codau.blob;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Makes clients that ask for nothing which only Amazon's own store can do, and that give up in time: whoever waits for an
 * answer is told soon that there is none.
 */
final class S3Clients {

    private static final Duration UPLOAD_ONE_TRY = Duration.ofMinutes(2);
    private static final Duration UPLOAD_ALL_TRIES = Duration.ofMinutes(5);
    private static final int TRIES = 3;

    private S3Clients() {}

    /**
     * A client for that address.
     *
     * @param key public part of the store's credentials
     * @param secret the other part
     */
    static S3Client at(S3Address address, String key, String secret, Patience patience) {
        var client = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(patience.toConnect())
                        .socketTimeout(patience.betweenBytes())
                        .build())
                .region(Region.of(address.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                .forcePathStyle(true)
                .serviceConfiguration(
                        service -> service.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(all -> all.apiCallAttemptTimeout(patience.oneTry())
                        .apiCallTimeout(patience.allTries())
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(TRIES)
                                .build()));
        address.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    /** What is sent may be many megabytes over a slow line. */
    static void forUploads(AwsRequestOverrideConfiguration.Builder one) {
        one.apiCallAttemptTimeout(UPLOAD_ONE_TRY).apiCallTimeout(UPLOAD_ALL_TRIES);
    }
}
