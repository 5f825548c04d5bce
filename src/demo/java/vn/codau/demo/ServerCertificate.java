package vn.codau.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * The certificate of the embedded database. The one that MariaDB makes for itself at every start has a key so long that
 * making it takes longer than all else of the start; this one is made once, and has a key of the kind in use today.
 *
 * @param certificate its file, PEM
 * @param key the file of its private key, PEM
 */
record ServerCertificate(Path certificate, Path key) {

    private static final String NAME = "database";
    private static final String STORE_PASSWORD = "not-a-secret";
    private static final String DAYS = "36500";

    /** The one in that folder, made if there is none yet. */
    static ServerCertificate in(Path folder) {
        var made = new ServerCertificate(folder.resolve("certificate.pem"), folder.resolve("key.pem"));
        if (!Files.exists(made.key)) {
            made.make(folder);
        }
        return made;
    }

    private void make(Path folder) {
        var store = folder.resolve("certificate.p12");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(store);
            runKeytool(store);
            var entries = KeyStore.getInstance(store.toFile(), STORE_PASSWORD.toCharArray());
            write(certificate, "CERTIFICATE", entries.getCertificate(NAME).getEncoded());
            write(
                    key,
                    "PRIVATE KEY",
                    entries.getKey(NAME, STORE_PASSWORD.toCharArray()).getEncoded());
            Files.delete(store);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The JDK makes certificates by this tool of its own only. */
    private static void runKeytool(Path store) throws IOException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        NAME,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=Co Dau",
                        "-validity",
                        DAYS,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .start();
        try (var output = process.getInputStream()) {
            var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("keytool: " + said);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a certificate was made", stopped);
        }
    }

    private static void write(Path file, String kind, byte[] content) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
