// Gathers every row that the list stands for, page by page, and writes the file. Deletes itself at the end.
#pragma once

#include "server/control.h"
#include "ui/devices/browser/list_file.h"

#include <QJsonObject>
#include <QObject>

namespace espalier::ui {

class ListExport : public QObject {
    Q_OBJECT
public:
    // listArguments as for device.list, without paging; control outlives it.
    ListExport(server::Control& control, const QJsonObject& listArguments, std::unique_ptr<ListFile> file,
               const QString& path, QObject* parent);
    void cancel(); // nothing is written

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void written(qint64 rows);
    void failed(const espalier::Error& error);

private:
    void ask();
    void finish();

    server::Control& m_control;
    QJsonObject m_arguments;
    std::unique_ptr<ListFile> m_file;
    QString m_path;
    qint64 m_done = 0, m_total = 0;
    bool m_cancelled = false;
};

} // namespace espalier::ui
