#include "store/last_use.h"

#include <QDateTime>
#include <QFileInfo>

namespace espalier::store {

namespace {

constexpr qint64 weekMs = 7LL * 24 * 60 * 60 * 1000;
const QByteArray inUse = QByteArrayLiteral("open");

} // namespace

LastUse::LastUse(FolderLock& lock, QString file, FileCheck check, const Clock& clock)
    : m_lock(lock), m_file(std::move(file))
{
    const QByteArray left = m_lock.note();
    m_checkedAt = left.mid(left.lastIndexOf(' ') + 1).toLongLong();
    const bool asItWas = left == asLeft(m_checkedAt) && QFileInfo(m_file + QStringLiteral("-wal")).size() == 0;
    const qint64 now = clock.nowMs();
    const bool isDue = check == FileCheck::AlsoWeekly && (now - m_checkedAt >= weekMs || m_checkedAt > now);
    m_mustBeRead = !asItWas || isDue;
    if (m_mustBeRead) {
        m_checkedAt = now;
    }
    m_lock.leave(inUse);
}

LastUse::~LastUse()
{
    if (m_opened) {
        m_lock.leave(asLeft(m_checkedAt));
    }
}

QByteArray LastUse::asLeft(qint64 checkedAt) const
{
    const QFileInfo file(m_file);
    return "closed " + QByteArray::number(file.size()) + ' ' +
           QByteArray::number(file.lastModified().toMSecsSinceEpoch()) + ' ' + QByteArray::number(checkedAt);
}

} // namespace espalier::store
