#include "profiles/editing/journal_sync.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace espalier::profiles {

namespace {

constexpr std::chrono::seconds pause{1};

// The name of a new file is durable only with its folder.
void syncFolder(const QByteArray& folder)
{
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
}

} // namespace

JournalSync::JournalSync(int file, const QByteArray& folder)
    : m_file(::dup(file)), m_folder(folder), m_thread([this] { run(); })
{
}

JournalSync::~JournalSync()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
    ::close(m_file);
}

void JournalSync::written()
{
    {
        const std::lock_guard lock(m_mutex);
        m_dirty = true;
    }
    m_wake.notify_one();
}

Result<> JournalSync::failure() const
{
    const std::lock_guard lock(m_mutex);
    if (m_error == 0) {
        return {};
    }
    return fail(ErrorCode::Storage, QStringLiteral("the draft's file was not made durable: ") +
                                        QString::fromLocal8Bit(std::strerror(m_error)));
}

void JournalSync::run()
{
    std::unique_lock lock(m_mutex);
    bool first = true;
    while (true) {
        m_wake.wait(lock, [this] { return m_dirty || m_stop; });
        if (!m_dirty) {
            return;
        }
        m_dirty = false;
        lock.unlock();
        const int error = ::fdatasync(m_file) == 0 ? 0 : errno;
        if (first) {
            syncFolder(m_folder);
            first = false;
        }
        lock.lock();
        m_error = m_error != 0 ? m_error : error;
        m_wake.wait_for(lock, pause, [this] { return m_stop; });
    }
}

} // namespace espalier::profiles
