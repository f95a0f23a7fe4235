#include "ui/profiles/profile_drag.h"

#include "ui/common/icon.h"

#include <QCoreApplication>
#include <QDir>
#include <QDrag>
#include <QFile>
#include <QJsonObject>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace espalier::ui {

namespace {
constexpr int mostFiles = 100;                               // in one drag
constexpr int iconSide = 24;                                 // under the pointer
const QString folderName = QStringLiteral("espalier-drag-"); // then the process

QString placeOfFolders()
{
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    return runtime.isDir() && runtime.isWritable() && runtime.ownerId() == ::getuid() ? runtime.filePath()
                                                                                      : QDir::tempPath();
}

// Of processes that ended without clearing up.
void clearLeftOver()
{
    for (const QFileInfo& info :
         QDir(placeOfFolders()).entryInfoList({folderName + QLatin1Char('*')}, QDir::Dirs | QDir::NoSymLinks)) {
        const qint64 process = info.fileName().mid(folderName.size()).section(QLatin1Char('-'), 0, 0).toLongLong();
        const bool gone = process > 0 && ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
        if (gone && info.ownerId() == ::getuid()) {
            QDir(info.filePath()).removeRecursively();
        }
    }
}
} // namespace

ProfileDrag::ProfileDrag(server::Control& control, QWidget* source) : QObject(source), m_control(control)
{
    clearLeftOver();
    m_carry = [source](QMimeData* data) {
        auto* drag = new QDrag(source);
        drag->setMimeData(data);
        drag->setPixmap(themedIcon(QStringLiteral("profiles")).pixmap(iconSide, iconSide));
        drag->exec(Qt::CopyAction);
    };
}

void ProfileDrag::begin(const QList<qint64>& profiles)
{
    cancel();
    m_wanted = profiles.mid(0, mostFiles);
    fetch();
}

void ProfileDrag::cancel()
{
    ++m_drag; // answers that are under way are for nobody
    m_wanted.clear();
    remove(std::exchange(m_files, {})); // nobody has seen them
}

void ProfileDrag::fetch()
{
    if (m_wanted.isEmpty()) {
        carry();
        return;
    }
    m_control.call(QStringLiteral("profile.export"), {{QStringLiteral("profile"), m_wanted.takeFirst()}}, this,
                   [this, drag = m_drag](const Result<QJsonValue>& answer) {
                       if (drag != m_drag) {
                           return;
                       }
                       if (!answer) {
                           giveUp(answer.error());
                           return;
                       }
                       const QJsonObject file = answer->toObject();
                       const auto path = write(
                           file.value(QLatin1String("file_name")).toString(),
                           QByteArray::fromBase64(file.value(QLatin1String("content_base64")).toString().toLatin1()));
                       if (!path) {
                           giveUp(path.error());
                           return;
                       }
                       m_files.append(*path);
                       fetch();
                   });
}

// Each in a folder of its own: two profiles may have one name, and an earlier drag's file may still be read.
Result<QString> ProfileDrag::write(const QString& name, const QByteArray& content)
{
    if (m_folder == nullptr) {
        m_folder = std::make_unique<QTemporaryDir>( // mode 0700
            QStringLiteral("%1/%2%3-XXXXXX")
                .arg(placeOfFolders(), folderName, QString::number(QCoreApplication::applicationPid())));
    }
    const QString folder = QString::number(++m_file);
    const QString path = m_folder->filePath(folder + QLatin1Char('/') + QFileInfo(name).fileName());
    QFile file(path);
    if (!m_folder->isValid()) {
        return fail(ErrorCode::Storage, m_folder->errorString());
    }
    if (!QDir(m_folder->path()).mkdir(folder) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.flush()) {
        return fail(ErrorCode::Storage, file.errorString());
    }
    return path;
}

void ProfileDrag::carry()
{
    QList<QUrl> urls;
    const QStringList files = std::exchange(m_files, {});
    for (const QString& path : files) {
        urls.append(QUrl::fromLocalFile(path));
    }
    if (!urls.isEmpty()) {
        auto* data = new QMimeData;
        data->setUrls(urls);
        m_carry(data);
        QTimer::singleShot(m_kept, this, [this, files] { remove(files); });
    }
    Q_EMIT ended();
}

// With their folders.
void ProfileDrag::remove(const QStringList& files)
{
    for (const QString& path : files) {
        QDir(QFileInfo(path).path()).removeRecursively();
    }
}

void ProfileDrag::giveUp(const Error& error)
{
    cancel();
    Q_EMIT ended();
    Q_EMIT failed(error);
}

} // namespace espalier::ui
