#include "ui/devices/device_list_tabs.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/install_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/time_words.h"
#include "ui/devices/conflicts_sheet.h"
#include "ui/devices/device_words.h"
#include "ui/devices/foreign_profiles.h"

#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

QVBoxLayout* fill(QWidget* tab, QWidget* list)
{
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list, 1);
    return layout;
}

} // namespace

DeviceProfilesTab::DeviceProfilesTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_conflicts(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_list(new RecordList({tr("Profile"), tr("State")}, {0, 190}, this))
{
    m_list->setStateColumn(1);
    m_list->empty()->set(
        QStringLiteral("profiles"), tr("No profiles on this device"),
        tr("Assign a profile to the device or to one of its groups; it is installed at the next contact."));
    auto* above = new QVBoxLayout;
    above->setContentsMargins(space::pane, space::small, space::pane, space::small);
    above->addWidget(m_conflicts);
    fill(this, m_list)->insertLayout(0, above);
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    connect(m_list, &RecordList::activated, this, [this](const QJsonObject& source) {
        if (const qint64 id = source.value(QLatin1String("profile")).toInteger(); id > 0) {
            Q_EMIT profileRequested(id);
        }
    });
}

void DeviceProfilesTab::deviceChanged()
{
    if (m_judged != m_device.id) {
        m_judged = m_device.id;
        m_told = {};
        m_lookedAt = {};
        m_foreign.clear();
        m_conflicts->clear();
    }
    listProfiles();
    if (isVisible()) { // every profile of the device is read for it
        askForConflicts();
    }
}

// One question at a time: while a profile goes to many devices there is a change every moment.
void DeviceProfilesTab::askForConflicts()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    m_control.call(QStringLiteral("device.conflicts"), {{QStringLiteral("device"), m_device.id}}, this,
                   [this, id = m_device.id](const Result<QJsonValue>& answer) {
                       m_asking = false;
                       if (id == m_device.id) { // refused where nothing is enrolled, so nothing collides
                           tellConflicts(answer ? answer->toObject() : QJsonObject());
                       }
                       if (m_again) {
                           askForConflicts();
                       }
                   });
}

void DeviceProfilesTab::tellConflicts(const QJsonObject& answer)
{
    if (answer == m_told) {
        return;
    }
    m_told = answer;
    showConflicts();
}

// What the device lists beside ours, and what of it is known: asked for only where there is such a profile.
void DeviceProfilesTab::lookAtForeign(const QJsonObject& profiles)
{
    if (profiles == m_lookedAt) {
        return;
    }
    m_lookedAt = profiles;
    const QJsonArray foreign = foreignProfiles(profiles.value(QLatin1String("reported")).toArray());
    QSet<qint64> assigned;
    for (const QJsonValue& one : profiles.value(QLatin1String("assigned")).toArray()) {
        assigned.insert(one[QLatin1String("profile")].toInteger());
    }
    if (foreign.isEmpty() || assigned.isEmpty()) {
        m_foreign.clear();
        showConflicts();
        return;
    }
    m_control.call(QStringLiteral("profile.list"), {}, this,
                   [this, id = m_device.id, foreign, assigned](const Result<QJsonValue>& library) {
                       if (!library || id != m_device.id) {
                           return;
                       }
                       const auto ours = profilesByPayload(library->toArray(), assigned);
                       m_control.call(
                           QStringLiteral("device.facts"),
                           {{QStringLiteral("device"), id}, {QStringLiteral("kind"), QStringLiteral("ProfileList")}},
                           this, [this, id, foreign, ours](const Result<QJsonValue>& fact) {
                               if (!fact || id != m_device.id) {
                                   return;
                               }
                               const QString answer = fact->toObject().value(QLatin1String("plist_xml")).toString();
                               m_foreign = possibleConflicts(foreign, answer.toUtf8(), ours);
                               showConflicts();
                           });
                   });
}

void DeviceProfilesTab::showConflicts()
{
    const QList<SettingConflict> conflicts = settingConflicts(m_told) + m_foreign;
    const ConflictSummary summary = summaryOf(conflicts);
    if (summary.what.isEmpty()) {
        m_conflicts->clear();
        return;
    }
    m_conflicts->set(summary.state, summary.what, summary.why);
    const bool partial = m_told.value(QLatin1String("partial")).toBool();
    connect(m_conflicts->addAction(tr("Show…")), &QPushButton::clicked, this, [this, conflicts, partial] {
        auto* sheet = new ConflictsSheet(m_device.title(), conflicts, partial, this);
        sheet->present();
    });
}

void DeviceProfilesTab::listProfiles()
{
    ask(QStringLiteral("device.profiles"), [this](const QJsonValue& answer) {
        if (isVisible()) {
            lookAtForeign(answer.toObject());
        }
        QList<CellRow> rows;
        QSet<QString> ours;
        for (const QJsonValue& value : answer.toObject().value(QLatin1String("assigned")).toArray()) {
            const QJsonObject profile = value.toObject();
            const InstallCondition condition = installCondition(profile.value(QLatin1String("state")).toString());
            const QString error = visibleText(profile, "error");
            ours.insert(profile.value(QLatin1String("identifier")).toString());
            const QString second = error.isEmpty() ? tr("v%1 · %2", "version, identifier")
                                                         .arg(profile.value(QLatin1String("version")).toInteger())
                                                         .arg(visibleText(profile, "identifier"))
                                                   : error;
            rows << CellRow{QStringLiteral("assigned %1 %2")
                                .arg(profile.value(QLatin1String("profile")).toInteger())
                                .arg(profile.value(QLatin1String("channel")).toString()),
                            {Cell{visibleText(profile, "name"), second, QStringLiteral("profiles"), {}, {}, error},
                             Cell{condition.words, {}, {}, condition.state, {}, error}},
                            profile};
        }
        for (const QJsonValue& value : answer.toObject().value(QLatin1String("reported")).toArray()) {
            const QJsonObject profile = value.toObject();
            if (ours.contains(profile.value(QLatin1String("identifier")).toString())) {
                continue; // told already, with how far it is
            }
            const QString name = visibleText(profile, "display_name");
            const bool enrollment = profile.value(QLatin1String("enrollment")).toBool();
            const bool managed = enrollment || profile.value(QLatin1String("managed")).toBool();
            rows << CellRow{profile.value(QLatin1String("uuid")).toString(),
                            {Cell{name.isEmpty() ? visibleText(profile, "identifier") : name,
                                  visibleText(profile, "identifier"),
                                  QStringLiteral("profiles"),
                                  {},
                                  {},
                                  {}},
                             Cell{enrollment ? tr("Its enrollment")
                                  : managed  ? tr("From this server")
                                             : tr("Installed by hand"),
                                  {},
                                  {},
                                  managed ? State::Ok : State::Unknown,
                                  {},
                                  {}}},
                            {}};
        }
        m_list->setRows(rows);
        Q_EMIT countChanged(static_cast<int>(rows.size()));
    });
}

DeviceAppsTab::DeviceAppsTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent),
      m_list(new RecordList({tr("App"), tr("Version"), tr("Size")}, {0, 110, 90}, this))
{
    m_list->empty()->set(QStringLiteral("apps"), tr("No apps known"),
                         tr("The list comes with the device’s inventory. Refresh asks for it now."));
    fill(this, m_list);
}

void DeviceAppsTab::deviceChanged()
{
    ask(QStringLiteral("device.apps"), [this](const QJsonValue& answer) {
        QList<CellRow> rows;
        const QLocale locale;
        for (const QJsonValue& value : answer.toArray()) {
            const QJsonObject app = value.toObject();
            const qint64 size = app.value(QLatin1String("size")).toInteger();
            const QString shortVersion = visibleText(app, "short_version");
            const bool managed = app.value(QLatin1String("managed")).toBool();
            rows << CellRow{
                app.value(QLatin1String("bundle_id")).toString() + shortVersion,
                {Cell{visibleText(app, "name"), visibleText(app, "bundle_id"), QStringLiteral("apps"), {}, {}, {}},
                 Cell{shortVersion.isEmpty() ? visibleText(app, "version") : shortVersion,
                      managed ? tr("Managed") : QString(),
                      {},
                      {},
                      {},
                      {}},
                 Cell{size > 0 ? locale.formattedDataSize(size, 0, QLocale::DataSizeSIFormat) : QString(),
                      {},
                      {},
                      {},
                      size,
                      {}}},
                app};
        }
        m_list->setRows(rows);
        Q_EMIT countChanged(static_cast<int>(rows.size()));
    });
}

} // namespace espalier::ui
