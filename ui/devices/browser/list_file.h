// What the device list shows, as a file: rows come in pages, the file is whole or not there.
#pragma once

#include "base/result.h"
#include "ui/devices/browser/list_column.h"
#include "ui/devices/device_row.h"

#include <QByteArray>

#include <memory>

namespace espalier::ui {

// What is exported, and what is said about it at its head.
struct ListedAs {
    QString title; // of the view, or of the screen
    QString query; // empty: every device
    QList<ListColumn> columns;
    QList<SortBy> sort;
    qint64 at = 0;
};

class ListFile {
public:
    virtual ~ListFile() = default;
    virtual void add(const QList<DeviceRow>& rows) = 0;
    [[nodiscard]] virtual QByteArray end() = 0; // the whole file
};

enum class FileKind { Csv, Json, Pdf };
[[nodiscard]] std::unique_ptr<ListFile> listFile(FileKind kind, const ListedAs& as);

} // namespace espalier::ui
