#include "profiles/editing/journal_file.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace espalier::profiles {

namespace {

constexpr QByteArrayView beginning = "espalier journal 1\n";
constexpr qsizetype lengthSize = 4;
constexpr qsizetype large = 256 * 1024;
constexpr qint64 largestFile = 256 * 1024 * 1024;

Failure systemFailure(const QString& path)
{
    const ErrorCode code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Storage;
    return fail(code, QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

QByteArray lengthOf(const QByteArray& sealed)
{
    QByteArray length(lengthSize, '\0');
    qToBigEndian(static_cast<quint32>(sealed.size()), length.data());
    return length;
}

bool isName(const QString& id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    });
}

} // namespace

QString JournalFile::path(const QString& folder, const QString& id)
{
    return folder + u'/' + id + QStringLiteral(".journal");
}

QString JournalFile::place(qint64 number) const
{
    return QStringLiteral("journal/%1/%2").arg(m_id).arg(number);
}

Result<JournalFile> JournalFile::create(const QString& folder, const QString& id, const crypto::Sealer& sealer,
                                        const QByteArrayList& records)
{
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QByteArray final = QFile::encodeName(path(folder, id));
    const QByteArray growing = final + ".new";
    const int file = ::open(growing.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) {
        return systemFailure(path(folder, id));
    }
    JournalFile journal(file, folder, id, sealer);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("somebody else writes this journal"));
    }
    auto written = journal.write(beginning.toByteArray());
    if (written) {
        written = journal.append(records);
    }
    if (written && ::rename(growing.constData(), final.constData()) != 0) {
        written = systemFailure(path(folder, id));
    }
    if (!written) {
        ::unlink(growing.constData());
        return Failure(written.error());
    }
    return journal;
}

Result<JournalFile> JournalFile::open(const QString& folder, const QString& id, const crypto::Sealer& sealer)
{
    if (!isName(id)) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no such journal"));
    }
    const int file = ::open(QFile::encodeName(path(folder, id)).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) {
        return systemFailure(path(folder, id));
    }
    JournalFile journal(file, folder, id, sealer);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("the document of this journal is open"));
    }
    return journal;
}

JournalFile::JournalFile(JournalFile&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_folder(std::move(other.m_folder)), m_id(std::move(other.m_id)),
      m_sealer(other.m_sealer), m_records(other.m_records), m_size(other.m_size)
{
}

JournalFile& JournalFile::operator=(JournalFile&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_folder, other.m_folder);
    std::swap(m_id, other.m_id);
    std::swap(m_sealer, other.m_sealer);
    std::swap(m_records, other.m_records);
    std::swap(m_size, other.m_size);
    return *this;
}

JournalFile::~JournalFile()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

Result<JournalFile::Content> JournalFile::read(bool cut, qsizetype most)
{
    QFile file;
    if (!file.open(::dup(m_file), QIODevice::ReadOnly, QFile::AutoCloseHandle) || !file.seek(0)) {
        return fail(ErrorCode::Storage, path(m_folder, m_id) + QStringLiteral(": ") + file.errorString());
    }
    if (file.size() > largestFile) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the journal is larger than any of ours"));
    }
    if (file.read(beginning.size()) != beginning) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a journal"));
    }
    Content content;
    m_records = 0;
    m_size = beginning.size();
    while (most < 0 || content.records.size() < most) {
        const QByteArray length = file.read(lengthSize);
        const qint64 size = length.size() == lengthSize ? qFromBigEndian<quint32>(length.data()) : 0;
        const QByteArray sealed = size > 0 && size <= file.size() ? file.read(size) : QByteArray();
        if (sealed.isEmpty() || sealed.size() != size) {
            content.complete = length.isEmpty();
            break;
        }
        const auto record = m_sealer->open(sealed, place(m_records));
        if (!record) {
            if (m_records == 0) {
                return Failure(record.error());
            }
            content.complete = false;
            break;
        }
        content.records.append(record->view().toByteArray());
        ++m_records;
        m_size += lengthSize + size;
    }
    if (cut && (::ftruncate(m_file, m_size) != 0 || ::lseek(m_file, m_size, SEEK_SET) != m_size)) {
        return systemFailure(path(m_folder, m_id));
    }
    return content;
}

Result<> JournalFile::append(const QByteArrayList& records)
{
    const qint64 before = m_size;
    qint64 number = m_records;
    for (const QByteArray& record : records) {
        const QByteArray sealed = m_sealer->seal(record, place(number++));
        const QByteArray length = lengthOf(sealed);
        // At once, so that a crash leaves it whole or not at all; but a whole file isn't copied for that.
        const auto written =
            sealed.size() < large ? write(length + sealed) : write(length).and_then([&] { return write(sealed); });
        if (!written) {
            m_size = before;
            return written;
        }
    }
    m_records = number;
    return {};
}

Result<> JournalFile::write(const QByteArray& bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t written =
            ::pwrite(m_file, bytes.data() + at, static_cast<size_t>(bytes.size() - at), m_size + at);
        if (written < 0 && errno != EINTR) {
            return systemFailure(path(m_folder, m_id));
        }
        at += std::max<ssize_t>(written, 0);
    }
    m_size += bytes.size();
    return {};
}

void JournalFile::remove()
{
    ::unlink(QFile::encodeName(path(m_folder, m_id)).constData());
}

} // namespace espalier::profiles
