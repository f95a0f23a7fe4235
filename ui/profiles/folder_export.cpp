#include "ui/profiles/folder_export.h"

#include "profiles/file_names.h"
#include "ui/common/written_file.h"
#include "ui/exporting/export_refusal.h"

#include <QDir>
#include <QJsonObject>

namespace espalier::ui {

FolderExport::FolderExport(server::Control& control, const QList<Profile>& library, const QList<qint64>& chosen,
                           const QString& folder, QObject* parent)
    : QObject(parent), m_control(control), m_folder(folder)
{
    QHash<qint64, QString> identifiers;
    for (const Profile& profile : library) {
        identifiers.insert(profile.id, profile.identifier);
        if (chosen.contains(profile.id)) {
            m_waiting.append(profile);
        }
    }
    m_fileNames = profiles::stableFileNames(identifiers);
}

void FolderExport::next()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished(m_result);
        deleteLater();
        return;
    }
    const Profile profile = m_waiting.takeFirst();
    m_control.call(QStringLiteral("profile.export"),
                   {{QStringLiteral("profile"), profile.id}, {QStringLiteral("canonical"), true}}, this,
                   [this, profile](const Result<QJsonValue>& answer) {
                       keep(profile, answer);
                       next();
                   });
}

void FolderExport::keep(const Profile& profile, const Result<QJsonValue>& answer)
{
    if (!answer) {
        m_result.failed.append({profile.name, exportRefusal(answer.error(), {}).why});
        return;
    }
    const QByteArray content =
        QByteArray::fromBase64(answer->toObject().value(QLatin1String("content_base64")).toString().toLatin1());
    const auto written = writeFile(QDir(m_folder).filePath(m_fileNames.value(profile.id)), content);
    if (written) {
        ++m_result.written;
    } else {
        m_result.failed.append({profile.name, tr("The file can’t be written there.")});
    }
}

} // namespace espalier::ui
