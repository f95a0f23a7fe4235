#include "ui/devices/device_csv.h"

#include "base/formula_safe.h"

namespace espalier::ui {

QByteArray csvFile(const QStringList& header, const QList<QStringList>& rows)
{
    QString out(QChar(0xFEFF));
    const auto line = [&out](const QStringList& fields) {
        QStringList safe;
        safe.reserve(fields.size());
        for (const QString& field : fields) {
            safe << csvField(field);
        }
        out += safe.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    line(header);
    for (const QStringList& row : rows) {
        line(row);
    }
    return out.toUtf8();
}

} // namespace espalier::ui
