// Begins the file of a journal on a thread of its own, for the first keystroke in a large document would wait for it.
// What is recorded meanwhile follows in order. For journal.cpp.
#pragma once

#include "profiles/editing/journal_file.h"
#include "profiles/editing/journal_sync.h"

#include <functional>
#include <mutex>
#include <thread>

namespace espalier::profiles {

struct BegunJournal {
    JournalFile file;
    std::unique_ptr<JournalSync> sync;
};

// The file with its first records, and the thread that makes it durable.
[[nodiscard]] Result<BegunJournal> beginJournal(const QString& folder, const QString& id, const crypto::Sealer& sealer,
                                                const QByteArrayList& records);

class JournalStart {
public:
    // `records` is called on the thread. The sealer outlives this.
    JournalStart(QString folder, QString id, const crypto::Sealer& sealer, std::function<QByteArrayList()> records);
    ~JournalStart(); // waits
    JournalStart(const JournalStart&) = delete;
    JournalStart& operator=(const JournalStart&) = delete;

    // False: it has ended, well or not; take() what there is and write the record there.
    [[nodiscard]] bool follow(const QByteArray& record);
    [[nodiscard]] Result<BegunJournal> take(); // waits; once

private:
    void run();

    const QString m_folder;
    const QString m_id;
    const crypto::Sealer& m_sealer;
    const std::function<QByteArrayList()> m_records;
    std::mutex m_mutex;
    QByteArrayList m_following;
    std::optional<Result<BegunJournal>> m_begun;
    std::thread m_thread;
};

} // namespace espalier::profiles
