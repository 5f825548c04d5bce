package vn.codau.audit;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The Ed25519 key pair that signs checkpoints: made once, kept in files that only the portal's own user may read. */
final class CheckpointKeys {

    static final String PUBLIC = "audit-public.key";

    private static final String ALGORITHM = "Ed25519";

    private final Path privateFile;
    private final Path publicFile;

    CheckpointKeys(Path folder) {
        privateFile = folder.resolve("audit-private.key");
        publicFile = folder.resolve(PUBLIC);
    }

    String sign(byte[] content) throws IOException {
        try {
            makeOnce();
            var key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read(privateFile)));
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IOException("unusable key " + privateFile, unusable);
        }
    }

    /** The key to verify with; only there once something was signed. */
    PublicKey publicKey() throws IOException {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read(publicFile)));
        } catch (GeneralSecurityException unusable) {
            throw new IOException("unusable key " + publicFile, unusable);
        }
    }

    static boolean isSigned(byte[] content, String signed, PublicKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private void makeOnce() throws IOException, GeneralSecurityException {
        if (Files.exists(privateFile)) {
            return;
        }
        Files.createDirectories(privateFile.getParent());
        var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        write(publicFile, pair.getPublic().getEncoded());
        write(privateFile, pair.getPrivate().getEncoded());
    }

    private static byte[] read(Path file) throws IOException {
        return Base64.getDecoder().decode(Files.readString(file).strip());
    }

    /** Whole or not at all, and never readable for others, not even for a moment. */
    private static void write(Path file, byte[] key) throws IOException {
        var draft = Files.createTempFile(file.getParent(), "key", ".new", ownerOnly());
        Files.writeString(draft, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
