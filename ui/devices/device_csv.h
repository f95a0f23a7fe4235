// What the table shows, as a CSV file (RFC 4180) that a spreadsheet can't be talked into running.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace espalier::ui {

// Fields as csvField makes them. UTF-8 with byte order mark (spreadsheets need it), CRLF line ends.
[[nodiscard]] QByteArray csvFile(const QStringList& header, const QList<QStringList>& rows);

} // namespace espalier::ui
