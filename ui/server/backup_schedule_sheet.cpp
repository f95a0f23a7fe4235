#include "ui/server/backup_schedule_sheet.h"

#include "ui/common/backup_words.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/path_field.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace espalier::ui {

namespace {
constexpr int mostKept = 1000;
// As the segments stand.
const QStringList everies{QStringLiteral("off"), QStringLiteral("daily"), QStringLiteral("weekly")};
} // namespace

BackupScheduleSheet::BackupScheduleSheet(server::Control& control, const QJsonObject& schedule, QWidget* over)
    : Sheet(over), m_control(control), m_hasPassphrase(schedule.value(QLatin1String("has_passphrase")).toBool()),
      m_message(new MessageBar), m_every(new Segments), m_folder(new PathField(tr("Folder"), PathField::Of::Folder)),
      m_keep(new QSpinBox),
      m_passphrase(new NewPassphrase(m_hasPassphrase ? tr("New passphrase, or empty to keep the one there is")
                                                     : tr("Passphrase of these backups"))),
      m_details(new QWidget), m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(tr("Backups by themselves"));
    m_every->add(tr("Off"));
    m_every->add(tr("Every day"));
    m_every->add(tr("Every week"));
    m_every->setAccessibleName(tr("How often"));
    m_every->setObjectName(QStringLiteral("backupEvery"));
    m_every->setCurrent(std::max(0, int(everies.indexOf(schedule.value(QLatin1String("every")).toString()))));
    m_folder->setNames(QStringLiteral("backupFolder"));
    m_folder->setPath(schedule.value(QLatin1String("folder")).toString());
    m_keep->setRange(1, mostKept);
    m_keep->setValue(schedule.value(QLatin1String("keep")).toInt(1));
    m_keep->setAccessibleName(tr("How many are kept"));
    m_save->setObjectName(QStringLiteral("saveSchedule"));

    auto* keepLabel = new TextLabel(tr("How many are kept"), TextRole::Strong);
    keepLabel->setBuddy(m_keep);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(12);
    details->addWidget(m_folder);
    details->addWidget(paragraph(tr("Best a drive or a shared folder that outlives this computer. Older backups that "
                                    "Espalier made there itself are removed; other files are left alone.")));
    details->addWidget(keepLabel);
    details->addWidget(atRowStart(m_keep));
    details->addWidget(m_passphrase);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("They are made while the server runs. One that was missed is made up for.")));
    column->addWidget(m_message);
    column->addWidget(atRowStart(m_every));
    column->addWidget(m_details);
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, m_passphrase, &NewPassphrase::clear);
    connect(m_every, &Segments::currentChanged, this, &BackupScheduleSheet::check);
    connect(m_folder, &PathField::changed, this, &BackupScheduleSheet::check);
    connect(m_passphrase, &NewPassphrase::changed, this, &BackupScheduleSheet::check);
    connect(m_save, &QPushButton::clicked, this, &BackupScheduleSheet::save);
    check();
}

void BackupScheduleSheet::check()
{
    const bool isOn = m_every->current() > 0;
    m_details->setVisible(isOn);
    const bool hasWords = m_passphrase->isComplete() || (m_hasPassphrase && m_passphrase->isEmpty());
    m_save->setEnabled(!isOn || (m_folder->isWhole() && hasWords));
}

void BackupScheduleSheet::save()
{
    m_message->clear();
    m_save->setEnabled(false);
    QJsonObject arguments{{QStringLiteral("every"), everies.value(m_every->current())}};
    if (m_every->current() > 0) {
        arguments.insert(QStringLiteral("folder"), m_folder->path());
        arguments.insert(QStringLiteral("keep"), m_keep->value());
        if (!m_passphrase->isEmpty()) {
            arguments.insert(QStringLiteral("passphrase"), QString::fromUtf8(m_passphrase->passphrase().view()));
        }
    }
    m_control.call(QStringLiteral("backup.schedule.set"), arguments, this, [this](const Result<QJsonValue>& answer) {
        check();
        if (!answer) {
            m_message->set(backupSentence(answer.error(), tr("The schedule was not changed.")));
            return;
        }
        Q_EMIT saved();
        dismiss();
    });
}

} // namespace espalier::ui
