#include "ui/devices/device_summary_tab.h"

#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/group_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/devices/capacity_bars.h"
#include "ui/devices/detail/finding_list.h"
#include "ui/devices/detail/owner_badge.h"
#include "ui/devices/detail/tab_page.h"
#include "ui/devices/device_words.h"
#include "ui/devices/health_words.h"
#include "ui/devices/recent_list.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLocale>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostRecent = 5;

struct DeviceSummaryTabWords {
    Q_DECLARE_TR_FUNCTIONS(DeviceSummaryTab)
};

Fact fact(const QString& label, const QString& value)
{
    return {label, value, Fact::Form::Words, {}, {}};
}

Fact identifier(const QString& label, const QString& value)
{
    return {label, visibleText(value), Fact::Form::Identifier, {}, {}};
}

Fact editable(const QString& key, const QString& label, const QString& value)
{
    return {label, visibleText(value), Fact::Form::Words, key, {}};
}

Fact judged(const QString& label, const std::optional<bool>& good, const QString& yes, const QString& no)
{
    Fact result = fact(label, !good ? DeviceSummaryTabWords::tr("Not known") : *good ? yes : no);
    if (good) {
        result.state = *good ? State::Ok : State::Warning;
    }
    return result;
}

QList<Fact> whoFacts(const DeviceRow& d)
{
    return {editable(QStringLiteral("owner.name"), DeviceSummaryTabWords::tr("Owner"), d.ownerName),
            editable(QStringLiteral("owner.email"), DeviceSummaryTabWords::tr("Owner’s e-mail"), d.ownerEmail),
            editable(QStringLiteral("asset_tag"), DeviceSummaryTabWords::tr("Asset tag"), d.assetTag),
            editable(QStringLiteral("notes"), DeviceSummaryTabWords::tr("Notes"), d.notes)};
}

// One line for the whole, and what took points from it below.
QList<Finding> healthFindings(const DeviceRow& d, qint64 now)
{
    if (!d.health) {
        return {};
    }
    QStringList reasons;
    for (const DeviceHealth::Reason& reason : d.health->reasons) {
        reasons << healthReasonWords(reason, now);
    }
    return {{healthState(*d.health),
             DeviceSummaryTabWords::tr("Health: %1, %2 of 100", "level, points")
                 .arg(healthLevelWords(*d.health), QLocale().toString(d.health->score)),
             reasons.isEmpty() ? DeviceSummaryTabWords::tr("Nothing takes points from it.")
                               : reasons.join(QLatin1Char('\n'))}};
}

QString renewalWords(const IdentityRenewal& renewal, qint64 now)
{
    if (renewal.state == QLatin1String("pending")) {
        return DeviceSummaryTabWords::tr("Asked for %1, waiting for the device").arg(momentWords(renewal.askedAt, now));
    }
    if (renewal.state == QLatin1String("renewed")) {
        return DeviceSummaryTabWords::tr("New identity %1").arg(momentWords(renewal.endedAt, now));
    }
    return DeviceSummaryTabWords::tr("Failed %1: %2", "when, why")
        .arg(momentWords(renewal.endedAt, now), visibleText(renewal.error));
}

QList<Fact> whatFacts(const DeviceRow& d, qint64 now)
{
    QList<Fact> facts{identifier(DeviceSummaryTabWords::tr("Serial number"), d.serial),
                      fact(DeviceSummaryTabWords::tr("System"),
                           d.osBuild.isEmpty() ? systemWords(d)
                                               : DeviceSummaryTabWords::tr("%1 (%2)", "system, build")
                                                     .arg(systemWords(d), visibleText(d.osBuild, 30))),
                      fact(DeviceSummaryTabWords::tr("Groups"), groupWords(d.groups)),
                      fact(DeviceSummaryTabWords::tr("Supervised"), yesNoWords(d.supervised))};
    if (d.isMac()) {
        facts << judged(DeviceSummaryTabWords::tr("FileVault"), d.encrypted, DeviceSummaryTabWords::tr("On"),
                        DeviceSummaryTabWords::tr("Off"))
              << judged(DeviceSummaryTabWords::tr("Firewall"), d.firewall, DeviceSummaryTabWords::tr("On"),
                        DeviceSummaryTabWords::tr("Off"));
    } else {
        facts << judged(DeviceSummaryTabWords::tr("Passcode"), d.passcodePresent, DeviceSummaryTabWords::tr("Set"),
                        DeviceSummaryTabWords::tr("None set"));
    }
    if (d.passcodeCompliant) {
        facts << judged(DeviceSummaryTabWords::tr("Passcode rules"), d.passcodeCompliant,
                        DeviceSummaryTabWords::tr("Met"), DeviceSummaryTabWords::tr("Not met"));
    }
    facts << fact(DeviceSummaryTabWords::tr("Last contact"), momentWords(d.lastSeen, now))
          << fact(DeviceSummaryTabWords::tr("Last wake-up"), pushWords(d.push, now));
    if (d.push.nextAt > 0) {
        facts << fact(DeviceSummaryTabWords::tr("Next wake-up"), momentWords(qMax(d.push.nextAt, now), now));
    }
    facts << fact(DeviceSummaryTabWords::tr("Enrolled"), d.link.isEmpty()
                                                             ? momentWords(d.enrolledAt, now)
                                                             : DeviceSummaryTabWords::tr("%1 through %2", "when, link")
                                                                   .arg(momentWords(d.enrolledAt, now), quoted(d.link)))
          << fact(DeviceSummaryTabWords::tr("Facts from"), momentWords(d.inventoryAt, now));
    if (d.isPersonal()) {
        facts << fact(DeviceSummaryTabWords::tr("Access rights"),
                      DeviceSummaryTabWords::tr("Of a personal device: no locking, erasing or apps"));
    }
    if (d.identityNotAfter > 0) {
        facts << fact(DeviceSummaryTabWords::tr("Identity"),
                      DeviceSummaryTabWords::tr("Ends %1").arg(dayWords(d.identityNotAfter, now)));
    }
    if (d.renewal) {
        facts << fact(DeviceSummaryTabWords::tr("Renewal"), renewalWords(*d.renewal, now));
    }
    QStringList users;
    for (const DeviceUser& user : d.users) {
        users << visibleText(user.longName.isEmpty() ? user.shortName : user.longName);
    }
    if (!users.isEmpty()) {
        facts << fact(DeviceSummaryTabWords::tr("Users"), users.join(QStringLiteral(", ")));
    }
    if (!d.imei.isEmpty()) {
        facts << identifier(DeviceSummaryTabWords::tr("IMEI"), d.imei);
    }
    if (!d.wifiMac.isEmpty()) {
        facts << identifier(DeviceSummaryTabWords::tr("Wi-Fi address"), d.wifiMac);
    }
    facts << identifier(DeviceSummaryTabWords::tr("UDID"), d.udid);
    return facts;
}
} // namespace

DeviceSummaryTab::DeviceSummaryTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent)
{
    QWidget* page = scrollingPage(this);
    m_owner = new OwnerBadge(page);
    m_health = new FindingList(page);
    m_health->setAccessibleName(tr("Health"));
    m_who = new FactGrid(page);
    m_who->setAccessibleName(tr("Owner and notes"));
    m_what = new FactGrid(page);
    m_what->setAccessibleName(tr("Facts"));
    m_capacity = new CapacityBars(page);
    m_recent = new RecentList(page);
    m_recentHead = new QWidget(page);
    auto* head = new QHBoxLayout(m_recentHead);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(new TextLabel(tr("Latest"), TextRole::SecondStrong, &Theme::text2, m_recentHead));
    head->addStretch(1);
    auto* all = new Button(tr("All commands"), Button::Kind::Link, m_recentHead, Button::Size::Small);
    head->addWidget(all);
    connect(all, &QPushButton::clicked, this, &DeviceSummaryTab::commandsRequested);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(space::medium);
    facts->addWidget(m_owner);
    facts->addWidget(m_health);
    facts->addWidget(m_who);
    facts->addWidget(m_capacity);
    facts->addWidget(m_what);
    facts->addStretch(1);
    auto* latest = new QVBoxLayout;
    latest->setSpacing(space::small);
    latest->addWidget(m_recentHead);
    latest->addWidget(m_recent);
    latest->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, page);
    m_columns->setContentsMargins(space::pane, space::medium, space::pane, space::pane);
    m_columns->setSpacing(space::medium);
    m_columns->addLayout(facts, 3);
    m_columns->addLayout(latest, 2);
    connect(m_who, &FactGrid::editRequested, this, [this](const QString& key) {
        const QHash<QString, QString> values{{QStringLiteral("owner.name"), m_device.ownerName},
                                             {QStringLiteral("owner.email"), m_device.ownerEmail},
                                             {QStringLiteral("asset_tag"), m_device.assetTag},
                                             {QStringLiteral("notes"), m_device.notes}};
        for (const Fact& fact : m_who->facts()) {
            if (fact.key == key) {
                Q_EMIT editRequested(key, fact.label, values.value(key));
            }
        }
    });
}

// In full there is room beside the facts.
void DeviceSummaryTab::resizeEvent(QResizeEvent* event)
{
    DeviceTab::resizeEvent(event);
    const bool wide = width() > 860;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(wide ? 40 : int(space::medium));
    m_columns->setContentsMargins(wide ? space::page : space::pane, space::medium, wide ? space::page : space::pane,
                                  space::pane);
}

void DeviceSummaryTab::deviceChanged()
{
    m_owner->setOwner(m_device.ownerName, groupWords(m_device.ownGroups()));
    m_health->setFindings(healthFindings(m_device, m_clock.nowMs()));
    m_health->setVisible(m_device.health.has_value());
    m_who->setFacts(whoFacts(m_device));
    m_what->setFacts(whatFacts(m_device, m_clock.nowMs()));
    m_capacity->setDevice(m_device);
    loadRecent();
}

void DeviceSummaryTab::loadRecent()
{
    m_control.call(
        QStringLiteral("command.list"), {{QStringLiteral("device"), m_device.id}, {QStringLiteral("most"), MostRecent}},
        this, [this, id = m_device.id](const Result<QJsonValue>& commands) {
            if (!commands || id != m_device.id) {
                return;
            }
            QList<Recent> recent;
            for (const QJsonValue& value : commands->toArray()) {
                const QJsonObject command = value.toObject();
                const CommandCondition condition = commandCondition(command.value(QLatin1String("state")).toString());
                recent << Recent{condition.state,
                                 tr("%1 – %2", "command, state")
                                     .arg(commandWords(command.value(QLatin1String("request_type")).toString()),
                                          condition.words.toLower()),
                                 agoWords(command.value(QLatin1String("created_at")).toInteger(), m_clock.nowMs())};
                if (recent.size() == MostRecent) {
                    break;
                }
            }
            m_recent->setRecent(recent);
            m_recentHead->setVisible(!recent.isEmpty());
        });
}

} // namespace espalier::ui
