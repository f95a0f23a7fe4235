#include "ui/editor/assigned/assigned_tab.h"

#include "ui/assigning/assigning.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/split_view.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/two_line_delegate.h"
#include "ui/editor/assigned/assigned_rows.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int SoonMs = 150;
}

AssignedTab::AssignedTab(const EditorSurroundings& surroundings, QWidget* parent)
    : EditorTab(parent), m_session(surroundings.session), m_control(surroundings.control), m_clock(surroundings.clock),
      m_assigning(new Assigning(surroundings.control, this)), m_message(new MessageBar(this)),
      m_summary(new TextLabel(TextRole::Second, &Theme::text2, this)),
      m_devices(new RecordList({tr("Device"), tr("Has"), tr("State")}, {0, 120, 190}, this)),
      m_assigned(new RecordList({tr("Assigned to"), QString()}, {0, 110}, this))
{
    auto* split = new SplitView(buildDevices(), buildTargets(), QStringLiteral("editor/assigned"), this);
    split->setDetailShown(true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    setFocusProxy(m_devices->table());

    connect(m_assigning, &Assigning::done, this, [this](const QString& words) { m_message->set(State::Ok, words); });
    connect(m_assigning, &Assigning::changed, this, &AssignedTab::load);
    connect(&m_session, &EditorSession::stateChanged, this, [this] {
        showSummary();
        const EditedProfile& profile = m_session.profile();
        if (profile.id != m_asked.id || profile.version != m_asked.version) { // it was saved
            load();
        }
    });
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const QSet<qint64> profiles = rows.value(QStringLiteral("profile"));
        if (profiles.contains(m_session.profile().id) || profiles.contains(0) ||
            rows.contains(QStringLiteral("group"))) {
            if (!m_soon.isActive()) {
                m_soon.start();
            }
        }
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &AssignedTab::load);
    load();
}

void AssignedTab::showEvent(QShowEvent* event)
{
    EditorTab::showEvent(event);
    load();
}

QWidget* AssignedTab::buildDevices()
{
    auto* left = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::page, space::medium, space::page, space::medium);
    head->addWidget(m_summary, 1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_devices, 1);
    m_summary->setWordWrap(true);
    m_devices->setObjectName(QStringLiteral("assignedDevices"));
    m_devices->setStateColumn(2);
    m_devices->table()->setAccessibleName(tr("Devices"));
    m_devices->table()->setEssentialColumns({0, 2});
    m_devices->empty()->set(QStringLiteral("devices"), tr("On no device"),
                            tr("Assign it to a group or a device; this list then shows how far each one is."),
                            tr("Assign…"));
    connect(m_devices->empty(), &EmptyState::actionTriggered, this, &AssignedTab::assign);
    connect(m_devices, &RecordList::activated, this, [this](const QJsonObject& source) {
        Q_EMIT deviceRequested(source.value(QLatin1String("device")).toInteger());
    });
    return left;
}

QWidget* AssignedTab::buildTargets()
{
    auto* right = new QWidget(this);
    auto* button = new Button(QStringLiteral("groups"), tr("Assign…"), Button::Kind::Standard, right);
    button->setObjectName(QStringLiteral("assign"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::pane, space::medium, space::pane, space::medium);
    foot->addWidget(button, 1);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_assigned, 1);
    column->addLayout(foot);
    m_assigned->setObjectName(QStringLiteral("assignments"));
    m_assigned->table()->setAccessibleName(tr("Assigned to"));
    m_assigned->empty()->set(QStringLiteral("groups"), tr("Assigned to nobody"),
                             tr("A profile reaches devices through groups, or one by one."));
    m_assigned->table()->setItemDelegateForColumn(1, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_assigned));
    m_assigned->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QPushButton::clicked, this, &AssignedTab::assign);
    connect(m_assigned, &RecordList::activated, this, &AssignedTab::unassign);
    connect(m_assigned->table(), &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 1) {
            unassign(m_assigned->model()->at(index.row()).source);
        }
    });
    connect(m_assigned->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const QJsonObject source = m_assigned->currentSource(); !source.isEmpty()) {
            QMenu menu(this);
            menu.addAction(tr("Unassign…"), this, [this, source] { unassign(source); });
            menu.exec(m_assigned->table()->viewport()->mapToGlobal(at));
        }
    });
    return right;
}

void AssignedTab::load()
{
    m_asked = m_session.profile();
    if (m_asked.id <= 0) {
        return;
    }
    loadProfile();
    if (isVisible()) {
        loadDevices();
    }
}

void AssignedTab::loadProfile()
{
    const qint64 id = m_asked.id;
    const QJsonObject arguments{{QStringLiteral("profile"), id}};
    m_control.call(QStringLiteral("profile.show"), arguments, this, [this, id](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The assignments could not be read.")));
            return;
        }
        const QJsonObject profile = answer->toObject();
        m_profile = {id, profile.value(QLatin1String("name")).toString(),
                     profile.value(QLatin1String("scope")).toString()};
        m_current = profile.value(QLatin1String("version")).toInt();
        m_targets = profile.value(QLatin1String("targets")).toInt();
        m_assigned->setRows(targetRows(profile.value(QLatin1String("assignments")).toArray()));
        judgeProgress();
        Q_EMIT titleChanged();
    });
}

void AssignedTab::loadDevices()
{
    const QJsonObject arguments{{QStringLiteral("profile"), m_asked.id}};
    m_control.call(QStringLiteral("profile.status"), arguments, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The devices could not be read.")));
            return;
        }
        m_status = answer->toArray();
        m_devices->setRows(deviceRows(m_status, m_clock.nowMs()));
        judgeProgress();
    });
}

void AssignedTab::judgeProgress()
{
    m_progress = progressWords(m_status, m_current);
    showSummary();
}

void AssignedTab::showSummary()
{
    QStringList sentences{m_progress};
    if (m_session.isDraft()) {
        sentences << tr("Assigning sends version %1; the draft is sent once it is saved.").arg(m_current);
    }
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(QStringLiteral(" · ")));
    m_summary->setVisible(!sentences.isEmpty());
}

void AssignedTab::assign()
{
    m_assigning->assign(m_profile);
}

void AssignedTab::unassign(const QJsonObject& target)
{
    m_assigning->unassign(m_profile, {target.value(QLatin1String("kind")).toString(), target.value(QLatin1String("id")),
                                      target.value(QLatin1String("name")).toString()});
}

} // namespace espalier::ui
