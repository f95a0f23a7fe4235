#include "ui/devices/device_detail.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/paint.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/tab_bar.h"
#include "ui/common/text_label.h"
#include "ui/devices/detail/certificates_tab.h"
#include "ui/devices/detail/notes_tab.h"
#include "ui/devices/detail/secrets_tab.h"
#include "ui/devices/detail/security_tab.h"
#include "ui/devices/detail/timeline_tab.h"
#include "ui/devices/detail/updates_tab.h"
#include "ui/devices/device_actions.h"
#include "ui/devices/device_commands_tab.h"
#include "ui/devices/device_list_tabs.h"
#include "ui/devices/device_summary_tab.h"
#include "ui/devices/device_words.h"
#include "ui/devices/edit_sheet.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

class DeviceDetail::Pictogram : public QWidget {
public:
    explicit Pictogram(QWidget* parent) : QWidget(parent) { setFixedSize(72, 72); }
    void setName(const QString& name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(&painter, rect(), radius::card, theme().window, theme().border);
        paintIcon(&painter, QRectF(10, 10, 52, 52), m_name, theme().text2);
    }

private:
    QString m_name;
};

DeviceDetail::DeviceDetail(server::Control& control, const Clock& clock, DeviceActions& actions, Form form,
                           QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_actions(actions), m_form(form),
      m_pictogram(new Pictogram(this)), m_name(new ElidedLabel(TextRole::PaneTitle, &Theme::text1, this)),
      m_model(new ElidedLabel(TextRole::Body, &Theme::text2, this)), m_pill(new StatePill(this)),
      m_refresh(new Button(QStringLiteral("refresh"), tr("Refresh"), Button::Kind::Standard, this)),
      m_lock(new Button(QStringLiteral("lock"), tr("Lock…"), Button::Kind::Standard, this)),
      m_command(new Button(QStringLiteral("wake"), tr("Command"), Button::Kind::Standard, this)),
      m_message(new MessageBar(this)), m_held(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_tabs(new TabBar(this)), m_pages(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(form);
    auto* messageRoom = new QVBoxLayout;
    messageRoom->setContentsMargins(space::pane, space::medium, space::pane, 0);
    messageRoom->setSpacing(space::small);
    messageRoom->addWidget(m_held);
    messageRoom->addWidget(m_message);
    column->addLayout(messageRoom);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(form == Form::Pane ? 6 : 10, space::small, space::hair, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);

    addTabs();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refreshTab();
    });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const auto concerns = [&rows, this](const char* table) {
            const QSet<qint64> ids = rows.value(QLatin1String(table));
            return ids.contains(m_wanted) || ids.contains(0);
        };
        const bool other = rows.contains(QStringLiteral("command")) || rows.contains(QStringLiteral("profile"));
        if (m_wanted > 0 && isVisible() && (other || concerns("device") || concerns("inventory"))) {
            load(m_wanted);
        }
    });
}

void DeviceDetail::buildHead(Form form)
{
    auto* head = new QVBoxLayout;
    const int side = form == Form::Pane ? space::pane : space::page;
    head->setContentsMargins(side, form == Form::Pane ? space::pane : space::medium, side, 0);
    head->setSpacing(space::pane);
    auto* who = new QHBoxLayout;
    who->setSpacing(space::cards);
    who->addWidget(m_pictogram, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(3);
    names->addStretch(1);
    names->addWidget(m_name);
    m_name->setVisible(form == Form::Pane); // in full the page's title says it
    names->addWidget(m_model);
    names->addSpacing(2);
    names->addWidget(m_pill, 0, Qt::AlignLeading);
    names->addStretch(1);
    who->addLayout(names, 1);
    if (form == Form::Pane) {
        auto* close = new IconButton(QStringLiteral("close"), tr("Close the detail"), this, Button::Kind::Quiet);
        who->addWidget(close, 0, Qt::AlignTop);
        connect(close, &QPushButton::clicked, this, &DeviceDetail::closeRequested);
    }
    head->addLayout(who);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    needs(m_refresh, m_control, "inventory.refresh");
    needsCommand(m_lock, m_control, "DeviceLock");
    actions->addWidget(m_refresh);
    actions->addWidget(m_lock);
    auto* menu = new QMenu(m_command);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_actions.fillMenu(menu, m_device);
    });
    m_command->setMenu(menu);
    actions->addWidget(m_command);
    actions->addStretch(1);
    if (form == Form::Pane) {
        auto* full = new IconButton(QStringLiteral("arrow"), tr("Open in full"), this);
        connect(full, &QPushButton::clicked, this, [this] { Q_EMIT fullRequested(m_device.id); });
        actions->addWidget(full);
    }
    head->addLayout(actions);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_actions.refresh({m_device.id}); });
    connect(m_lock, &QPushButton::clicked, this, [this] { m_actions.lock(m_device); });
}

void DeviceDetail::addTabs()
{
    auto* summary = new DeviceSummaryTab(m_control, m_clock, this);
    auto* profiles = new DeviceProfilesTab(m_control, m_clock, this);
    auto* updates = new DeviceUpdatesTab(m_control, m_clock, this);
    addTab(summary, tr("Summary"));
    addTab(profiles, tr("Profiles"));
    addTab(new DeviceAppsTab(m_control, m_clock, this), tr("Apps"));
    addTab(new DeviceCertificatesTab(m_control, m_clock, this), tr("Certificates"));
    addTab(new DeviceSecurityTab(m_control, m_clock, this), tr("Security"));
    addTab(updates, tr("Updates"));
    auto* timeline = new DeviceTimelineTab(m_control, m_clock, this);
    addTab(timeline, tr("Timeline"));
    auto* commands = new DeviceCommandsTab(m_control, m_clock, this);
    addTab(commands, tr("Commands"));
    addTab(new DeviceSecretsTab(m_control, m_clock, this), tr("Secrets"));
    addTab(new DeviceNotesTab(m_control, m_clock, this), tr("Notes"));
    connect(summary, &DeviceSummaryTab::editRequested, this, &DeviceDetail::editFact);
    connect(summary, &DeviceSummaryTab::commandsRequested, this,
            [this, commands] { setCurrentTab(m_pages->indexOf(commands)); });
    connect(profiles, &DeviceProfilesTab::profileRequested, this, &DeviceDetail::profileRequested);
    connect(updates, &DeviceUpdatesTab::commandRequested, this,
            [this](const QString& requestType) { m_actions.sendCommand(m_device, requestType); });
    connect(commands, &DeviceCommandsTab::jumpRequested, &m_actions, &DeviceActions::jumpRequested);
    connect(timeline, &DeviceTimelineTab::jumpRequested, &m_actions, &DeviceActions::jumpRequested);
}

void DeviceDetail::addTab(DeviceTab* tab, const QString& name)
{
    const int index = m_tabs->addTab(name);
    m_tabs->setCount(index, -1);
    m_pages->addWidget(tab);
    m_tabWidgets << tab;
    connect(tab, &DeviceTab::countChanged, this, [this, index](int count) { m_tabs->setCount(index, count); });
    connect(tab, &DeviceTab::failed, this,
            [this](const QString& what, const Error& error) { m_message->set(userSentence(error, what)); });
}

int DeviceDetail::currentTab() const
{
    return m_tabs->currentIndex();
}

void DeviceDetail::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void DeviceDetail::setDevice(const DeviceRow& device)
{
    const bool another = device.id != m_device.id;
    m_wanted = device.id;
    m_device = device;
    if (another) {
        m_message->clear();
        for (int i = 1; i < m_tabs->count(); ++i) {
            m_tabs->setCount(i, -1);
        }
    }
    updateHead();
    refreshTab();
    if (another) { // counts of tabs not looked at yet
        for (DeviceTab* tab : std::as_const(m_tabWidgets)) {
            if (tab != m_pages->currentWidget() && tab->isCounted()) {
                tab->setDevice(m_device);
            }
        }
    }
}

void DeviceDetail::refreshTab()
{
    if (auto* tab = qobject_cast<DeviceTab*>(m_pages->currentWidget()); tab != nullptr && m_device.id > 0) {
        tab->setDevice(m_device);
    }
}

void DeviceDetail::load(qint64 id)
{
    m_wanted = id;
    if (m_asked == id) {
        m_again = true;
        return;
    }
    m_asked = id;
    m_again = false;
    m_control.call(QStringLiteral("device.show"), {{QStringLiteral("device"), id}}, this,
                   [this, id, turn = ++m_turn](const Result<QJsonValue>& device) {
                       if (turn != m_turn) {
                           return; // another one was asked for since
                       }
                       m_asked = 0;
                       const bool again = std::exchange(m_again, false);
                       if (id != m_wanted) {
                           return; // another one is shown since
                       }
                       if (device) {
                           setDevice(DeviceRow::fromJson(device->toObject()));
                       } else {
                           m_message->set(userSentence(device.error(), tr("The device can’t be shown.")));
                       }
                       if (again) {
                           load(m_wanted);
                       }
                   });
}

void DeviceDetail::updateHead()
{
    const DeviceCondition condition = conditionOf(m_device, m_clock.nowMs());
    m_name->setText(visibleText(m_device.title()));
    const QString system = systemWords(m_device);
    m_model->setText(system.isEmpty() ? modelWords(m_device)
                                      : tr("%1 · %2", "model, system").arg(modelWords(m_device), system));
    m_pill->set(condition.state, condition.words);
    m_pictogram->setName(pictogramName(m_device.platform, m_device.model));
    m_refresh->setEnabled(m_device.isManaged());
    m_lock->setEnabled(m_device.isManaged());
    m_lock->setVisible(m_device.takes(QStringLiteral("DeviceLock")));
    updateHeld();
    setAccessibleName(m_name->text());
    Q_EMIT nameChanged(visibleText(m_device.title()));
}

void DeviceDetail::updateHeld()
{
    if (!m_device.waitsForApproval()) {
        m_held->clear();
        return;
    }
    m_held->set(State::Warning, tr("It waits for approval."),
                tr("It has said what it is. It gets no profiles, no commands and no secrets until you let it in."));
    connect(m_held->addAction(tr("Decide…")), &QPushButton::clicked, this, &DeviceDetail::approvalRequested);
}

void DeviceDetail::editFact(const QString& key, const QString& label, const QString& value)
{
    auto* sheet = new EditSheet(this, label, value,
                                key == QLatin1String("notes") ? EditSheet::Lines::Many : EditSheet::Lines::One);
    connect(sheet, &EditSheet::saved, this, [this, sheet, key, id = m_device.id](const QString& text) {
        m_actions.set(id, key, text);
        sheet->dismiss();
    });
}

// What changed while another screen was shown was not followed.
void DeviceDetail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_wanted > 0) {
        load(m_wanted);
    }
}

void DeviceDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    if (m_form == Form::Pane) { // a line where it lies over the list
        paintHairline(&painter, QPointF(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0),
                      QPointF(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, height()), theme().border);
    }
}

} // namespace espalier::ui
