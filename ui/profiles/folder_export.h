// Writes profiles of the library into a folder in the stable form for git: one file per PayloadIdentifier, equal
// content in equal bytes. Deletes itself after finished(). GUI thread.
#pragma once

#include "server/control.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace espalier::ui {

struct FolderExportResult {
    struct Failed {
        QString name, why; // why: a sentence
    };
    int written = 0; // or there already, with this content
    QList<Failed> failed;
};

class FolderExport : public QObject {
    Q_OBJECT
public:
    struct Profile {
        qint64 id = 0;
        QString name, identifier;
    };

    // library: all there is, for the names of the files; chosen: ids of those to write, in any order.
    FolderExport(server::Control& control, const QList<Profile>& library, const QList<qint64>& chosen,
                 const QString& folder, QObject* parent);
    void start() { next(); }

Q_SIGNALS:
    void finished(const espalier::ui::FolderExportResult& result);

private:
    void next();
    void keep(const Profile& profile, const Result<QJsonValue>& answer);

    server::Control& m_control;
    QString m_folder;
    QHash<qint64, QString> m_fileNames;
    QList<Profile> m_waiting;
    FolderExportResult m_result;
};

} // namespace espalier::ui
