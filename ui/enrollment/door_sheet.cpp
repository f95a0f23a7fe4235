#include "ui/enrollment/door_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_row.h"
#include "ui/readiness/check_row.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int doorSheetWidth = 620;
constexpr qsizetype longestDoorText = 80;

ReadinessWords knockWords(const DoorKnock& knock, qint64 now)
{
    TraceRow row;
    row.cause = knock.cause;
    const TraceCause cause = causeOf(row);
    QStringList seen{DoorSheet::tr("From %1").arg(visibleText(knock.address, longestDoorText)),
                     momentWords(knock.at, now)};
    if (knock.times > 1) {
        seen.append(DoorSheet::tr("%n time(s)", nullptr, knock.times));
    }
    if (!knock.detail.isEmpty()) {
        seen.append(DoorSheet::tr("TLS alert: %1").arg(visibleText(knock.detail, longestDoorText)));
    }
    return {State::Unknown, cause.what, seen.join(QStringLiteral(" · ")), cause.remedy};
}
} // namespace

QList<DoorKnock> DoorKnock::fromJson(const QJsonArray& door, qint64 since)
{
    QList<DoorKnock> all;
    for (const QJsonValue& value : door) {
        const DoorKnock one{value[QLatin1String("at")].toInteger(), value[QLatin1String("address")].toString(),
                            value[QLatin1String("cause")].toString(), value[QLatin1String("detail")].toString()};
        if (one.at < since) {
            continue;
        }
        const auto same = std::find_if(all.begin(), all.end(), [&one](const DoorKnock& other) {
            return other.address == one.address && other.cause == one.cause && other.detail == one.detail;
        });
        if (same == all.end()) {
            all.append(one);
        } else {
            same->at = std::max(same->at, one.at);
            ++same->times;
        }
    }
    return all;
}

DoorSheet::DoorSheet(const QList<DoorKnock>& knocks, const Clock& clock, QWidget* over) : Sheet(over)
{
    setObjectName(QStringLiteral("doorSheet"));
    setPanelWidth(doorSheetWidth);
    setTitle(tr("At the door"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(
        tr("Whoever came since this link was made and the server was started. Which link they held can’t be known: "
           "a broken connection doesn’t tell, and an unknown address belongs to no link.")));
    for (const DoorKnock& knock : knocks) {
        column->addWidget(new CheckRow(knockWords(knock, clock.nowMs()), body));
        column->addWidget(new Divider);
    }
    column->addStretch(1);
    setBody(new PageScroll(body, this), 0);
    auto* close = new Button(tr("Done"), Button::Kind::Standard, this);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    present(close);
}

} // namespace espalier::ui
