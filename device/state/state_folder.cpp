#include "device/state/state_folder.h"

#include "base/clock.h"
#include "device/identity/key.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <atomic>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace espalier::device {

namespace {

Failure systemFailure(const QString& what)
{
    return fail(ErrorCode::Storage, what + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno)));
}

bool isFolderName(const QString& udid)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"));
    return plain.match(udid).hasMatch();
}

} // namespace

DeviceLock::~DeviceLock()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

Result<> StateFolder::create() const
{
    if (!QDir().mkpath(m_path)) {
        return fail(ErrorCode::Storage, m_path + QStringLiteral(": can't be made"));
    }
    return {};
}

QStringList StateFolder::udids() const
{
    QStringList found;
    const QStringList folders = QDir(m_path).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& folder : folders) {
        if (QFile::exists(m_path + u'/' + folder + QStringLiteral("/device.json"))) {
            found.append(folder);
        }
    }
    return found;
}

Result<DeviceLock> StateFolder::lock(const QString& udid, LockMode mode) const
{
    if (!isFolderName(udid)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a usable UDID: ") + udid);
    }
    const QString folder = m_path + u'/' + udid;
    if (!QDir().mkpath(folder + QStringLiteral("/profiles"))) {
        return fail(ErrorCode::Storage, folder + QStringLiteral(": can't be made"));
    }
    const QByteArray file = QFile::encodeName(folder + QStringLiteral("/lock"));
    const int handle = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) {
        return systemFailure(folder);
    }
    DeviceLock held(handle);
    while (::flock(handle, mode == LockMode::Alone ? LOCK_EX : LOCK_SH) != 0) {
        if (errno != EINTR) {
            return systemFailure(folder);
        }
    }
    return held;
}

Result<DeviceState> StateFolder::load(const QString& udid) const
{
    if (!isFolderName(udid)) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such device: ") + udid);
    }
    const QByteArray text = TRY(read(udid + QStringLiteral("/device.json")));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) {
        return fail(ErrorCode::Storage, udid + QStringLiteral("/device.json can't be read"));
    }
    DeviceState state = stateFromJson(document.object());
    const auto key = read(udid + QStringLiteral("/key.pem"));
    const auto certificate = read(udid + QStringLiteral("/certificate.pem"));
    if (key && certificate) {
        state.identity.key = TRY(keyFromPem(*key));
        state.identity.certificate = certificatesFromPem(*certificate).value(0);
    }
    return state;
}

Result<FileStamp> StateFolder::save(const DeviceState& state) const
{
    const QString& udid = state.persona.udid;
    TRY(write(udid + QStringLiteral("/device.json"), QJsonDocument(toJson(state)).toJson(QJsonDocument::Compact)));
    return stamp(udid);
}

Result<> StateFolder::saveIdentity(const DeviceState& state) const
{
    const QString& udid = state.persona.udid;
    if (state.identity.isEmpty()) {
        QFile::remove(m_path + u'/' + udid + QStringLiteral("/key.pem"));
        QFile::remove(m_path + u'/' + udid + QStringLiteral("/certificate.pem"));
        return {};
    }
    TRY(write(udid + QStringLiteral("/key.pem"), pemOf(state.identity.key.get())));
    return write(udid + QStringLiteral("/certificate.pem"), pemOf(state.identity.certificate));
}

void StateFolder::forget(const QString& udid) const
{
    if (isFolderName(udid)) {
        QDir(m_path + u'/' + udid).removeRecursively();
    }
}

FileStamp StateFolder::stamp(const QString& udid) const
{
    struct stat about {};
    if (::stat(QFile::encodeName(m_path + u'/' + udid + QStringLiteral("/device.json")).constData(), &about) != 0) {
        return {};
    }
    return {about.st_ino, about.st_mtim.tv_sec * 1'000'000'000LL + about.st_mtim.tv_nsec};
}

Result<InstalledProfile> StateFolder::storeProfile(const QString& udid, const QByteArray& bytes) const
{
    InstalledProfile entry;
    entry.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    entry.size = bytes.size();
    entry.file = entry.sha256.left(32) + QStringLiteral(".mobileconfig");
    TRY(write(udid + QStringLiteral("/profiles/") + entry.file, bytes));
    return entry;
}

Result<QByteArray> StateFolder::profile(const QString& udid, const InstalledProfile& profile) const
{
    return read(udid + QStringLiteral("/profiles/") + profile.file);
}

void StateFolder::dropProfile(const QString& udid, const InstalledProfile& profile) const
{
    QFile::remove(m_path + u'/' + udid + QStringLiteral("/profiles/") + profile.file);
}

void StateFolder::log(const QString& udid, QJsonObject line) const
{
    line.insert(QStringLiteral("at"), SystemClock().nowMs());
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const QByteArray file = QFile::encodeName(m_path + u'/' + udid + QStringLiteral("/log.jsonl"));
    const int handle = ::open(file.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (handle >= 0) {
        // One write of one line: lines of several channels don't mix.
        [[maybe_unused]] const ssize_t written = ::write(handle, text.constData(), static_cast<size_t>(text.size()));
        ::close(handle);
    }
}

QList<QJsonObject> StateFolder::readLog(const QString& udid) const
{
    QList<QJsonObject> lines;
    const auto text = read(udid + QStringLiteral("/log.jsonl"));
    if (text) {
        const QByteArrayList all = text->split('\n');
        for (const QByteArray& line : all) {
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (document.isObject()) {
                lines.append(document.object());
            }
        }
    }
    return lines;
}

Result<> StateFolder::write(const QString& file, const QByteArray& bytes) const
{
    static std::atomic<int> count = 0;
    const QString whole = m_path + u'/' + file;
    const QString beside = QStringLiteral("%1.%2-%3.new").arg(whole).arg(::getpid()).arg(++count);
    const QByteArray path = QFile::encodeName(beside);
    const int handle = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0) {
        return systemFailure(beside);
    }
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(handle, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR) {
            const Failure failure = systemFailure(beside);
            ::close(handle);
            ::unlink(path.constData());
            return failure;
        }
        done += std::max<ssize_t>(written, 0);
    }
    ::close(handle);
    if (::rename(path.constData(), QFile::encodeName(whole).constData()) != 0) {
        return systemFailure(whole);
    }
    return {};
}

Result<QByteArray> StateFolder::read(const QString& file) const
{
    QFile opened(m_path + u'/' + file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, opened.fileName() + QStringLiteral(": ") + opened.errorString());
    }
    return opened.readAll();
}

} // namespace espalier::device
