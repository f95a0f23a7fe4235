#include "ui/enrollment/approval_row.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_words.h"
#include "ui/enrollment/link_terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace espalier::ui {

namespace {
struct ApprovalsWords {
    Q_DECLARE_TR_FUNCTIONS(Approvals)
};
} // namespace

ApprovalRow ApprovalRow::fromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    const auto number = [&json](const char* key) { return json.value(QLatin1String(key)).toInteger(); };
    ApprovalRow row;
    row.id = number("id");
    row.link = number("link");
    row.device = number("device");
    row.linkName = text("link_name");
    row.deviceName = text("device_name");
    row.serial = text("serial");
    row.name = text("name");
    row.platform = text("platform");
    row.address = text("address");
    row.createdAt = number("created_at");
    return row;
}

QString whoWords(const ApprovalRow& row)
{
    const QString device = row.deviceName.isEmpty() ? row.serial : row.deviceName;
    QStringList parts;
    for (const QString& part : {row.name, device}) {
        if (!part.isEmpty()) {
            parts << visibleText(part, 80);
        }
    }
    if (!parts.isEmpty()) {
        return parts.join(QStringLiteral(" · "));
    }
    return row.isDevice() ? ApprovalsWords::tr("A device that hasn’t told its name")
                          : ApprovalsWords::tr("Somebody without a name");
}

QString waitWords(const ApprovalRow& row, qint64 nowMs)
{
    QStringList parts;
    if (!row.platform.isEmpty()) {
        parts << platformWords(row.platform);
    }
    parts << (row.isDevice() ? ApprovalsWords::tr("enrolled through %1").arg(quoted(row.linkName))
                             : ApprovalsWords::tr("at the page of %1").arg(quoted(row.linkName)));
    if (!row.address.isEmpty()) {
        parts << ApprovalsWords::tr("from %1", "address in the network").arg(visibleText(row.address, 60));
    }
    parts << agoWords(row.createdAt, nowMs);
    return parts.join(QStringLiteral(" · "));
}

} // namespace espalier::ui
