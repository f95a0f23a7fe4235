#include "profiles/editing/journal_start.h"

#include <QFile>

#include <utility>

namespace espalier::profiles {

Result<BegunJournal> beginJournal(const QString& folder, const QString& id, const crypto::Sealer& sealer,
                                  const QByteArrayList& records)
{
    JournalFile file = TRY(JournalFile::create(folder, id, sealer, records));
    auto sync = std::make_unique<JournalSync>(file.descriptor(), QFile::encodeName(folder));
    return BegunJournal{std::move(file), std::move(sync)};
}

JournalStart::JournalStart(QString folder, QString id, const crypto::Sealer& sealer,
                           std::function<QByteArrayList()> records)
    : m_folder(std::move(folder)), m_id(std::move(id)), m_sealer(sealer), m_records(std::move(records)),
      m_thread([this] { run(); })
{
}

JournalStart::~JournalStart()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

bool JournalStart::follow(const QByteArray& record)
{
    const std::lock_guard lock(m_mutex);
    if (m_begun) {
        return false;
    }
    m_following.append(record);
    return true;
}

Result<BegunJournal> JournalStart::take()
{
    m_thread.join();
    return std::move(*m_begun);
}

void JournalStart::run()
{
    auto begun = beginJournal(m_folder, m_id, m_sealer, m_records());
    std::unique_lock lock(m_mutex);
    while (begun && !m_following.isEmpty()) {
        const QByteArrayList records = std::exchange(m_following, {});
        lock.unlock();
        if (const auto written = begun->file.append(records); !written) {
            begun = Failure(written.error());
        } else {
            begun->sync->written();
        }
        lock.lock();
    }
    m_begun.emplace(std::move(begun));
}

} // namespace espalier::profiles
