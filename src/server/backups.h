// The backups of one opened data folder: by hand and by the schedule, what became of them, and their rotation. One is
// made or verified at a time. Any thread but the writer's and the gui's: a large database takes minutes.
#pragma once

#include "backup/create.h"
#include "backup/rotation.h"
#include "server/backup_schedule.h"
#include "server/data_folder.h"
#include "server/tls_source.h"
#include "store/store.h"

#include <atomic>
#include <mutex>

namespace espalier::server {

class Backups {
public:
    // The references outlive this object.
    Backups(const DataFolder& folder, const SecretBytes& masterKey, store::Store& store, const crypto::Sealer& sealer,
            TlsSource& tls, const Clock& clock);

    enum class Replace { No, Yes };
    // Errors as of backup::create(); Unavailable while another one is made.
    [[nodiscard]] Result<backup::Made> create(const QString& path, const SecretBytes& passphrase, Replace replace,
                                              const QString& actor);
    [[nodiscard]] Result<backup::Manifest> verify(const QString& path, const SecretBytes& passphrase);

    // Refused: no passphrase is kept or it is short, or the folder lies in the data folder. Storage: nothing can be
    // written there.
    [[nodiscard]] Result<> setSchedule(const BackupSchedule& schedule, const SecretBytes& passphrase,
                                       const QString& actor);
    // Makes the one that is due, if any. A failure is entered in the log when it is a new one, and then once a day.
    // Older ones that could not be removed afterwards are no failure: lastScheduled names them.
    [[nodiscard]] Result<> runDue();

    [[nodiscard]] Result<BackupState> state() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isOurs(const backup::Header& header) const { return header.whose == m_whose; }

    void stop() { m_stopping = true; } // one that is being made fails soon; another thread may call
    void resume() { m_stopping = false; }

private:
    [[nodiscard]] Result<std::unique_lock<std::mutex>> begin();
    [[nodiscard]] Result<backup::Made> make(const QString& path, const SecretBytes& passphrase, Replace replace,
                                            bool scheduled);
    enum class By { Hand, Schedule };
    [[nodiscard]] Result<> enterGood(const BackupRecord& record, By by, const QString& actor);
    [[nodiscard]] Result<> enterFailure(const QString& path, const QString& what);
    [[nodiscard]] Result<> makeScheduled(const BackupSchedule& schedule, const QString& path);

    const DataFolder& m_folder;
    const SecretBytes& m_masterKey;
    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    TlsSource& m_tls;
    const Clock& m_clock;
    const QByteArray m_whose; // 16 bytes, from the master key: the same after a restore
    std::mutex m_oneAtATime;
    std::atomic<bool> m_running = false;
    std::atomic<bool> m_stopping = false;
};

} // namespace espalier::server
