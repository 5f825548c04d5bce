package vn.codau.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.archive.ArchiveProblem.Reason;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/**
 * The records of clusters for the records office (hồ sơ lưu trữ). They hold who scored whom and where from people acted,
 * so only those get them who may see all of that in the portal: the standing body and the auditor.
 */
@Service
@Transactional(readOnly = true)
public class Archives {

    private final SealedPacks packs;
    private final ArchiveContentLoader matters;
    private final ArchiveShelf shelf;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Archives(
            SealedPacks packs,
            ArchiveContentLoader matters,
            ArchiveShelf shelf,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.packs = packs;
        this.matters = matters;
        this.shelf = shelf;
        this.actor = actor;
        this.events = events;
    }

    /** The seal that counts for the season, where there is one. */
    public Optional<Snapshot> seal(SeasonId season) {
        actor.get().require(Command.TAKE_ARCHIVE);
        return packs.current().stream()
                .filter(seal -> seal.season().equals(season))
                .findFirst();
    }

    /** The archives of a seal, in the order of its clusters. */
    public List<ArchiveOffer> of(Snapshot seal) {
        actor.get().require(Command.TAKE_ARCHIVE);
        return matters.offers(seal.id()).stream()
                .map(offer -> offer.with(shelf.state(offer.key())))
                .toList();
    }

    /** How far one is. */
    public ArchiveState state(ArchiveKey key) {
        actor.get().require(Command.TAKE_ARCHIVE);
        return shelf.state(key);
    }

    /**
     * Has an archive made, beside all other work. Two who ask at once get the same one.
     *
     * @throws ArchiveProblem unless the seal counts and has that cluster
     */
    public void order(ArchiveKey key) {
        var acting = actor.get();
        acting.require(Command.TAKE_ARCHIVE);
        matters.require(key);
        shelf.order(key, acting.name());
    }

    /**
     * Hands an archive out, and puts that on record with its hash.
     *
     * @throws ArchiveProblem if there is none, or a later seal has taken its place
     */
    @Transactional
    public ArchiveFile take(ArchiveKey key) {
        actor.get().require(Command.TAKE_ARCHIVE);
        var made = shelf.ready(key);
        matters.require(key);
        events.publishEvent(CommandDone.of(
                Command.TAKE_ARCHIVE,
                "snapshot:" + key.seal() + "/" + made.cluster(),
                Optional.empty(),
                Optional.of(made.name() + ", " + made.size() + " B, sha256:" + made.sha256())));
        try {
            return new ArchiveFile(made.name(), made.size(), Files.newInputStream(made.file()));
        } catch (IOException gone) {
            throw new ArchiveProblem(Reason.NOT_READY).causedBy(gone);
        }
    }
}
