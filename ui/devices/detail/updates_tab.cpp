#include "ui/devices/detail/updates_tab.h"

#include "plist/reader.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/devices/detail/tab_page.h"
#include "ui/devices/device_words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

DeviceUpdatesTab::DeviceUpdatesTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_system(new FactGrid(this)), m_way(new FindingList(this)),
      m_message(new MessageBar(this)), m_offeredTold(new TextLabel(TextRole::Second, &Theme::text3, this)),
      m_offered(new FindingList(this)), m_habitsHead(partHeading(tr("What it does by itself"), this)),
      m_habits(new FindingList(this)),
      m_ask(new Button(QStringLiteral("refresh"), tr("Ask the device"), Button::Kind::Standard, this)),
      m_order(new Button(QStringLiteral("update"), tr("Order an update…"), Button::Kind::Standard, this))
{
    m_system->setAccessibleName(tr("System"));
    m_offered->setAccessibleName(tr("Updates on offer"));
    m_habits->setAccessibleName(m_habitsHead->text());
    m_offeredTold->setWordWrap(true);
    m_ask->setObjectName(QStringLiteral("askForUpdates"));
    m_order->setObjectName(QStringLiteral("orderUpdate"));
    QVBoxLayout* column = scrollingColumn(this);
    column->addWidget(m_system);
    column->addWidget(m_way);
    column->addWidget(partHeading(tr("Updates on offer"), this));
    column->addWidget(m_message);
    column->addWidget(m_offeredTold);
    column->addWidget(m_offered);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_ask);
    actions->addWidget(m_order);
    actions->addStretch(1);
    column->addLayout(actions);
    column->addWidget(m_habitsHead);
    column->addWidget(m_habits);
    column->addStretch(1);
    needs(m_ask, control, "command.send");
    needs(m_order, control, "command.send");
    connect(m_ask, &QPushButton::clicked, this, &DeviceUpdatesTab::askWhatIsOffered);
    connect(m_order, &QPushButton::clicked, this,
            [this] { Q_EMIT commandRequested(QStringLiteral("ScheduleOSUpdate")); });
}

void DeviceUpdatesTab::askFor(const char* kind, std::function<void(const plist::Dict&, qint64 at)> then)
{
    m_control.call(QStringLiteral("device.facts"),
                   {{QStringLiteral("device"), m_device.id}, {QStringLiteral("kind"), QLatin1String(kind)}}, this,
                   [this, id = m_device.id, then = std::move(then)](const Result<QJsonValue>& fact) {
                       if (!fact || id != m_device.id) {
                           return; // it was never asked
                       }
                       if (const auto answer = plist::readXmlDict(
                               fact->toObject().value(QLatin1String("plist_xml")).toString().toUtf8())) {
                           then(*answer, fact->toObject().value(QLatin1String("at")).toInteger());
                       }
                   });
}

void DeviceUpdatesTab::deviceChanged()
{
    if (m_of != m_device.id) {
        m_of = m_device.id;
        m_offeredAt = 0;
        m_updateId.clear();
        m_updates.clear();
        m_progress.clear();
        m_message->clear();
        m_ask->hide();
        m_order->hide();
        m_habits->setFindings({});
    }
    showSystem();
    showOffered();
    askFor("AvailableOSUpdates", [this](const plist::Dict& answer, qint64 at) {
        m_updates = offeredUpdates(answer);
        m_offeredAt = at;
        showOffered();
    });
    askFor("OSUpdateStatus", [this](const plist::Dict& answer, qint64) {
        m_progress = updateProgress(answer);
        showOffered();
    });
    askFor("DeviceInformation", [this](const plist::Dict& answer, qint64) {
        const plist::Dict* told = answer.dict(u"QueryResponses");
        m_updateId = told != nullptr ? told->text(u"SoftwareUpdateDeviceID") : QString();
        m_habits->setFindings(told != nullptr ? updateHabits(*told) : QList<Finding>());
        showSystem();
    });
    ask(QStringLiteral("command.offers"), [this](const QJsonValue& offers) { showWhatCanBeAsked(offers.toArray()); });
}

void DeviceUpdatesTab::showWhatCanBeAsked(const QJsonArray& offers)
{
    const auto isOffered = [&offers](const char* type) {
        return std::any_of(offers.begin(), offers.end(), [type](const QJsonValue& offer) {
            return offer[QLatin1String("request_type")].toString() == QLatin1String(type) &&
                   offer[QLatin1String("offered")].toBool();
        });
    };
    m_ask->setVisible(isOffered("AvailableOSUpdates"));
    m_order->setVisible(isOffered("ScheduleOSUpdate"));
    if (!isOffered("AvailableOSUpdates") && m_offeredAt == 0) {
        m_offeredTold->setText(m_device.supervised && !*m_device.supervised
                                   ? tr("It isn’t supervised, so it can’t be asked about updates.")
                                   : tr("This device can’t be asked about updates."));
    }
}

void DeviceUpdatesTab::showSystem()
{
    QList<Fact> facts{Fact::words(tr("System"), systemWords(m_device)),
                      Fact::identifier(tr("Build"), visibleText(m_device.osBuild, 40))};
    if (!m_updateId.isEmpty()) {
        facts << Fact::identifier(tr("Update identifier"), visibleText(m_updateId, 60));
    }
    m_system->setFacts(facts);
    m_way->setFindings({updateWay(m_device)});
    m_habitsHead->setVisible(!m_habits->findings().isEmpty());
    m_habits->setVisible(!m_habits->findings().isEmpty());
}

void DeviceUpdatesTab::showOffered()
{
    const qint64 now = m_clock.nowMs();
    QList<Finding> findings;
    for (const OfferedUpdate& update : std::as_const(m_updates)) {
        const auto progress = std::find_if(m_progress.begin(), m_progress.end(), [&update](const UpdateProgress& one) {
            return !one.productKey.isEmpty() && one.productKey == update.productKey;
        });
        const QString traits = offeredTraits(update, now);
        if (progress == m_progress.end()) {
            findings << Finding{update.isCritical || update.isSecurityResponse ? std::optional(State::Warning)
                                                                               : std::nullopt,
                                update.name, traits};
            continue;
        }
        const ProgressWords words = progressWords(*progress);
        findings << Finding{words.state, tr("%1 – %2", "update, how far it is").arg(update.name, words.words), traits};
    }
    m_offered->setFindings(findings);
    m_offered->setVisible(!findings.isEmpty());
    m_offeredTold->setText(m_offeredAt == 0 ? tr("The device wasn’t asked yet.")
                           : findings.isEmpty()
                               ? tr("%1: the device was offered none.", "when").arg(momentWords(m_offeredAt, now))
                               : tr("Told by the device: %1", "when").arg(momentWords(m_offeredAt, now)));
}

// What there is, and how far what was ordered came.
void DeviceUpdatesTab::askWhatIsOffered()
{
    m_ask->setEnabled(false);
    for (const char* type : {"AvailableOSUpdates", "OSUpdateStatus"}) {
        const bool first = QLatin1String(type) == QLatin1String("AvailableOSUpdates");
        m_control.call(QStringLiteral("command.send"),
                       {{QStringLiteral("request_type"), QLatin1String(type)},
                        {QStringLiteral("device"), m_device.id},
                        {QStringLiteral("keys"), QJsonObject()}},
                       this, [this, first](const Result<QJsonValue>& answer) {
                           if (!first) {
                               return;
                           }
                           m_ask->setEnabled(true);
                           if (answer) {
                               m_message->set(State::Waiting, tr("The device is asked."),
                                              tr("Its answer appears here at its next contact."));
                           } else {
                               m_message->set(userSentence(answer.error(), tr("The device was not asked.")));
                           }
                       });
    }
}

} // namespace espalier::ui
