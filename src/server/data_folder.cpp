#include "server/data_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace espalier::server {

// Absolute, since a socket's name is taken for one elsewhere otherwise.
DataFolder::DataFolder(const QString& path) : m_path(QFileInfo(path).absoluteFilePath()) {}

Result<> DataFolder::prepare() const
{
    const QFileInfo info(m_path);
    if (info.exists() && !info.isDir()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is no folder").arg(m_path));
    }
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!info.exists()) {
        if (!QDir().mkpath(m_path)) {
            return fail(ErrorCode::Storage, QStringLiteral("the folder %1 can't be made").arg(m_path));
        }
        QFile::setPermissions(m_path, ownerOnly);
        return {};
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((info.permissions() & others) == 0) {
        return {};
    }
    if (isInitialised() || !QDir(m_path).isEmpty()) {
        return fail(
            ErrorCode::Refused,
            QStringLiteral("other people of this computer can read the folder %1; run: chmod 700 %1").arg(m_path));
    }
    if (!QFile::setPermissions(m_path, ownerOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("the folder %1 belongs to somebody else").arg(m_path));
    }
    return {};
}

bool DataFolder::isInitialised() const
{
    return QFileInfo::exists(keyFile());
}

} // namespace espalier::server
