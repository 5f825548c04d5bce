package vn.codau.blob;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.codau.shared.NotInTransaction;

/**
 * Lets nobody wait for a store while holding a database transaction, and with it one of the few connections to the database
 * that all share.
 */
record OutsideTransactions(BlobStore store) implements BlobStore, AutoCloseable {

    private BlobStore reached() {
        NotInTransaction.require();
        return store;
    }

    @Override
    public Draft draft(String room) {
        return store.draft(room);
    }

    @Override
    public void put(BlobKey key, Draft draft) {
        reached().put(key, draft);
    }

    @Override
    public Optional<BlobEntry> find(BlobKey key) {
        return reached().find(key);
    }

    @Override
    public InputStream open(BlobKey key, String sha256) {
        return reached().open(key, sha256);
    }

    @Override
    public List<BlobEntry> list(String room, String beginning) {
        return reached().list(room, beginning);
    }

    @Override
    public void delete(BlobKey key) {
        reached().delete(key);
    }

    @Override
    public int sweep(String room) {
        return reached().sweep(room);
    }

    @Override
    public void close() {
        if (store instanceof S3Store remote) {
            remote.close();
        }
    }
}
