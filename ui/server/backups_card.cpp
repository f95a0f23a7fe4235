#include "ui/server/backups_card.h"

#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/permissions.h"
#include "ui/common/text_label.h"
#include "ui/server/backup_facts.h"
#include "ui/server/backup_schedule_sheet.h"
#include "ui/server/backup_sheets.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace espalier::ui {

BackupsCard::BackupsCard(server::Control& control, const Clock& clock, QWidget* parent)
    : Card(tr("Backups"), parent), m_control(control), m_clock(clock), m_facts(new FactGrid(this))
{
    m_facts->setAccessibleName(tr("Backups"));
    auto* now = new Button(tr("Back up now…"), Button::Kind::Standard, this, Button::Size::Small);
    now->setObjectName(QStringLiteral("backUp"));
    body()->addWidget(m_facts);
    body()->addWidget(
        paragraph(tr("A lost push key means enrolling every device again: keep a backup in another place.")));
    body()->addWidget(now, 0, Qt::AlignLeading);
    connect(now, &QPushButton::clicked, this, &BackupsCard::backUp);
    Button* check = addLink(tr("Check a file…"));
    check->setObjectName(QStringLiteral("checkFile"));
    connect(check, &QPushButton::clicked, this, &BackupsCard::verify);
    Button* schedule = addLink(tr("Schedule…"));
    schedule->setObjectName(QStringLiteral("scheduleBackups"));
    connect(schedule, &QPushButton::clicked, this, &BackupsCard::schedule);
    needs(now, m_control, "backup.create");
    needs(check, m_control, "backup.verify");
    needs(schedule, m_control, "backup.schedule.set");
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (isVisible() && rows.contains(QStringLiteral("setting"))) {
            reload();
        }
    });
}

void BackupsCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    reload();
}

void BackupsCard::reload()
{
    m_control.call(QStringLiteral("backup.status"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (answer) {
            m_status = answer->toObject();
            m_facts->setFacts(backupFacts(m_status, m_clock.nowMs()));
        }
    });
}

void BackupsCard::backUp()
{
    const QString last = m_status.value(QLatin1String("last_good")).toObject().value(QLatin1String("path")).toString();
    const QString folder =
        last.isEmpty() ? m_status.value(QLatin1String("folder")).toString() : QFileInfo(last).absolutePath();
    auto* sheet = new BackupSheet(m_control, m_clock, folder, this);
    connect(sheet, &BackupSheet::made, this, &BackupsCard::reload);
    sheet->present();
}

void BackupsCard::verify()
{
    const QString last = m_status.value(QLatin1String("last_good")).toObject().value(QLatin1String("path")).toString();
    auto* sheet = new BackupCheckSheet(m_control, m_clock, last, this);
    sheet->present();
}

void BackupsCard::schedule()
{
    auto* sheet = new BackupScheduleSheet(m_control, m_status, this);
    connect(sheet, &BackupScheduleSheet::saved, this, &BackupsCard::reload);
    sheet->present();
}

} // namespace espalier::ui
