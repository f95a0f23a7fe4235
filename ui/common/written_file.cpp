#include "ui/common/written_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace espalier::ui {

namespace {

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return QFileInfo(path).size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

} // namespace

Result<> writeFile(const QString& path, const QByteArray& content)
{
    if (holds(path, content)) {
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Storage, file.errorString());
    }
    return {};
}

Result<> writePrivateFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Storage, file.errorString());
    }
    return {};
}

} // namespace espalier::ui
