#include "ui/profiles/profile_detail.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_words.h"
#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/install_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/number_words.h"
#include "ui/common/paint.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/two_line_delegate.h"
#include "ui/profiles/install_progress.h"
#include "ui/profiles/payload_words.h"
#include "ui/profiles/profile_actions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

class ProfileDetail::Tile : public QWidget {
public:
    explicit Tile(QWidget* parent) : QWidget(parent) { setFixedSize(44, 44); }
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
        paintRounded(&painter, rect(), radius::message, theme().accentSoft);
        paintIcon(&painter, QRectF(11, 11, 22, 22), m_name, theme().accent);
    }

private:
    QString m_name;
};

ProfileDetail::ProfileDetail(server::Control& control, const Clock& clock, ProfileActions& actions, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_actions(actions), m_tile(new Tile(this)),
      m_name(new ElidedLabel(TextRole::PaneTitle, &Theme::text1, this)),
      m_identifier(new ElidedLabel(TextRole::SmallMono, &Theme::text2, this)),
      m_progressTitle(new TextLabel(TextRole::SecondStrong, &Theme::text2, this)),
      m_progress(new InstallProgress(this)), m_problem(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_tabs(new TabBar(this)), m_pages(new QStackedWidget(this))
{
    m_identifier->setElideMode(Qt::ElideMiddle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildLists(), 1);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const QSet<qint64> profiles = rows.value(QStringLiteral("profile"));
        if (m_profile.id > 0 && isVisible() && (profiles.contains(m_profile.id) || profiles.contains(0))) {
            loadStatus();
            loadVersions();
        }
    });
}

QWidget* ProfileDetail::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::small);
    column->setSpacing(space::cards);
    auto* who = new QHBoxLayout;
    who->setSpacing(space::medium);
    who->addWidget(m_tile, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_identifier);
    who->addLayout(names, 1);
    auto* close = new IconButton(QStringLiteral("close"), tr("Close the detail"), head, Button::Kind::Quiet);
    who->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(who);
    auto* edit = new Button(tr("Edit"), Button::Kind::Primary, head);
    edit->setObjectName(QStringLiteral("edit"));
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_profile.id); });
    auto* assign = new Button(QStringLiteral("groups"), tr("Assign…"), Button::Kind::Standard, head);
    assign->setObjectName(QStringLiteral("assign"));
    auto* exportButton = new Button(QStringLiteral("export"), tr("Export…"), Button::Kind::Standard, head);
    exportButton->setObjectName(QStringLiteral("exportProfile"));
    connect(exportButton, &QPushButton::clicked, this, [this] { m_actions.exportProfile(currentVersion(m_profile)); });
    auto* duplicate = new IconButton(QStringLiteral("duplicate"), tr("Duplicate"), head, Button::Kind::Standard);
    duplicate->setObjectName(QStringLiteral("duplicateProfile"));
    connect(duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateRequested(m_profile.id); });
    auto* remove = new Button(QStringLiteral("erase"), tr("Delete…"), Button::Kind::Destructive, head);
    needs(edit, m_control, "profile.save");
    needs(assign, m_control, "profile.assign");
    needs(exportButton, m_control, "profile.export");
    needs(duplicate, m_control, "profile.save");
    needs(remove, m_control, "profile.delete");
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(edit);
    actions->addWidget(assign);
    actions->addWidget(exportButton);
    actions->addWidget(duplicate);
    actions->addStretch(1);
    actions->addWidget(remove);
    column->addLayout(actions);
    column->addWidget(m_progressTitle);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    connect(close, &QPushButton::clicked, this, &ProfileDetail::closeRequested);
    connect(assign, &QPushButton::clicked, this, [this] { m_actions.assign(m_profile); });
    connect(remove, &QPushButton::clicked, this, [this] { m_actions.remove(m_profile); });
    return head;
}

QWidget* ProfileDetail::buildLists()
{
    auto* lists = new QWidget(this);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(6, 0, 6, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(hairline(Qt::Horizontal, lists));
    column->addWidget(m_pages, 1);
    m_devices = new RecordList({tr("Device"), tr("State")}, {0, 180}, m_pages);
    m_devices->setStateColumn(1);
    m_devices->empty()->set(QStringLiteral("devices"), tr("On no device"),
                            tr("Assign it to a group or a device; this list then shows how far each one is."));
    m_assigned = new RecordList({tr("Assigned to"), QString()}, {0, 110}, m_pages);
    m_assigned->empty()->set(QStringLiteral("groups"), tr("Assigned to nobody"),
                             tr("A profile reaches devices through groups, or one by one."), tr("Assign…"));
    m_contents = new RecordList({tr("Payload")}, {0}, m_pages);
    m_contents->empty()->set(QStringLiteral("profiles"), tr("No payloads"), QString());
    m_versions = new RecordList({tr("Version"), tr("Imported")}, {0, 130}, m_pages);
    m_versions->empty()->set(QStringLiteral("history"), tr("No versions"), QString());
    const QList<std::pair<RecordList*, QString>> tabs{{m_devices, tr("Devices")},
                                                      {m_assigned, tr("Assigned")},
                                                      {m_contents, tr("Contains")},
                                                      {m_versions, tr("Versions")}};
    for (const auto& [list, words] : tabs) {
        m_tabs->setCount(m_tabs->addTab(words), -1);
        m_pages->addWidget(list);
        list->table()->setAccessibleName(words);
    }
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_devices, &RecordList::activated, this, [this](const QJsonObject& source) {
        Q_EMIT deviceRequested(source.value(QLatin1String("device")).toInteger());
    });
    connect(m_assigned->empty(), &EmptyState::actionTriggered, this, [this] { m_actions.assign(m_profile); });
    const auto unassign = [this](const QJsonObject& source) {
        m_actions.unassign(m_profile,
                           {source.value(QLatin1String("argument")).toString(), source.value(QLatin1String("id")),
                            source.value(QLatin1String("name")).toString()});
    };
    m_assigned->setObjectName(QStringLiteral("assigned"));
    connect(m_assigned, &RecordList::activated, this, unassign);
    m_assigned->table()->setItemDelegateForColumn(1, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_assigned));
    connect(m_assigned->table(), &QAbstractItemView::clicked, this, [this, unassign](const QModelIndex& index) {
        if (index.column() == 1) {
            unassign(m_assigned->model()->at(index.row()).source);
        }
    });
    m_assigned->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_assigned->table(), &QWidget::customContextMenuRequested, this, [this, unassign](const QPoint& at) {
        if (const QJsonObject source = m_assigned->currentSource(); !source.isEmpty()) {
            QMenu menu(this);
            menu.addAction(tr("Unassign…"), this, [unassign, source] { unassign(source); });
            menu.exec(m_assigned->table()->viewport()->mapToGlobal(at));
        }
    });
    m_versions->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_versions->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QJsonObject source = m_versions->currentSource();
        if (const int version = source.value(QLatin1String("number")).toInt(); version > 0) {
            QMenu menu(this);
            menu.addAction(themedIcon(QStringLiteral("export")), tr("Export this version…"), this, [this, source] {
                ProfileToExport what = currentVersion(m_profile);
                what.version = source.value(QLatin1String("number")).toInt();
                what.isSigned = source.value(QLatin1String("signed")).toBool();
                what.signer = source.value(QLatin1String("signer")).toString();
                what.hasVariables = !source.value(QLatin1String("variables")).toArray().isEmpty();
                m_actions.exportProfile(what);
            });
            menu.exec(m_versions->table()->viewport()->mapToGlobal(at));
        }
    });
    return lists;
}

void ProfileDetail::setProfile(const ProfileRow& profile)
{
    const bool another = profile.id != m_profile.id;
    m_profile = profile;
    m_tile->setName(payloadIconName(profile.firstPayload()));
    m_name->setText(visibleText(profile.name));
    m_identifier->setText(visibleText(profile.identifier));
    setAccessibleName(visibleText(profile.name));
    m_progressTitle->setText(profile.targets > 0
                                 ? tr("Version %1 on %n device(s)", nullptr, profile.targets).arg(profile.version)
                                 : tr("Version %1, on no device").arg(profile.version));
    m_progress->setProfile(profile);
    showAssignments();
    showContents();
    if (another) {
        m_problem->clear();
        m_devices->setRows({});
        m_versions->setRows({});
        loadStatus();
        loadVersions();
    }
}

void ProfileDetail::loadStatus()
{
    m_control.call(
        QStringLiteral("profile.status"), {{QStringLiteral("profile"), m_profile.id}}, this,
        [this, id = m_profile.id](const Result<QJsonValue>& answer) {
            if (!answer || id != m_profile.id) {
                return;
            }
            QList<CellRow> rows;
            QJsonObject firstFailed;
            for (const QJsonValue& value : answer->toArray()) {
                const QJsonObject entry = value.toObject();
                const QString state = entry.value(QLatin1String("state")).toString();
                const InstallCondition condition = installCondition(state);
                const QString error = visibleText(entry.value(QLatin1String("error")).toString());
                const QString user = userWords(entry);
                const QString when = agoWords(entry.value(QLatin1String("at")).toInteger(), m_clock.nowMs());
                QString second =
                    tr("v%1 · %2", "version, when").arg(entry.value(QLatin1String("version")).toInt()).arg(when);
                if (!user.isEmpty()) {
                    second = tr("%1 · %2", "channel, rest").arg(user, second);
                }
                if (condition.state == State::Failed && firstFailed.isEmpty()) {
                    firstFailed = entry;
                }
                rows << CellRow{
                    QStringLiteral("%1 %2")
                        .arg(entry.value(QLatin1String("device")).toInteger())
                        .arg(entry.value(QLatin1String("channel")).toString()),
                    {Cell{visibleText(entry.value(QLatin1String("device_name")).toString()),
                          error.isEmpty() ? second : error,
                          {},
                          {},
                          {},
                          error},
                     Cell{condition.words, {}, {}, condition.state, static_cast<int>(condition.state), error}},
                    entry};
            }
            // What failed stands first: it is what someone has to act on.
            std::stable_partition(rows.begin(), rows.end(),
                                  [](const CellRow& row) { return row.cells.at(1).state == State::Failed; });
            m_devices->setRows(rows);
            m_tabs->setCount(0, static_cast<int>(rows.size()));
            if (firstFailed.isEmpty()) {
                m_problem->clear();
            } else {
                const QString error = visibleText(firstFailed.value(QLatin1String("error")).toString());
                m_problem->set(
                    State::Failed,
                    tr("%1 refused it.").arg(isolated(firstFailed.value(QLatin1String("device_name")).toString())),
                    error.isEmpty() ? tr("The device gave no reason.") : error);
                connect(m_problem->addAction(tr("Show the device")), &QPushButton::clicked, this, [this, firstFailed] {
                    Q_EMIT deviceRequested(firstFailed.value(QLatin1String("device")).toInteger());
                });
            }
        });
}

void ProfileDetail::loadVersions()
{
    m_control.call(QStringLiteral("profile.versions"), {{QStringLiteral("profile"), m_profile.id}}, this,
                   [this, id = m_profile.id](const Result<QJsonValue>& answer) {
                       if (!answer || id != m_profile.id) {
                           return;
                       }
                       QList<CellRow> rows;
                       for (const QJsonValue& value : answer->toArray()) {
                           const QJsonObject version = value.toObject();
                           const int number = version.value(QLatin1String("number")).toInt();
                           const QString signer = visibleText(version.value(QLatin1String("signer")).toString(), 60);
                           const QString size = sizeWords(version.value(QLatin1String("size")).toInteger());
                           rows << CellRow{
                               number,
                               {Cell{tr("v%1", "version").arg(number),
                                     version.value(QLatin1String("signed")).toBool()
                                         ? tr("%1 · signed by %2", "size, who").arg(size, signer)
                                         : tr("%1 · not signed", "size").arg(size),
                                     {},
                                     {},
                                     {},
                                     {}},
                                Cell{dayWords(version.value(QLatin1String("imported_at")).toInteger(), m_clock.nowMs()),
                                     {},
                                     {},
                                     {},
                                     {},
                                     {}}},
                               version};
                       }
                       m_versions->setRows(rows);
                       m_tabs->setCount(3, static_cast<int>(rows.size()));
                   });
}

void ProfileDetail::showAssignments()
{
    QList<CellRow> rows;
    for (const ProfileAssignment& one : m_profile.assignments) {
        const bool isGroup = one.kind == QLatin1String("group");
        // By its id: two devices may have one name.
        rows << CellRow{one.kind + QString::number(one.id),
                        {Cell{isGroup ? groupWords(one.name) : visibleText(one.name),
                              isGroup ? tr("Group") : tr("Device"),
                              isGroup ? QStringLiteral("groups") : QStringLiteral("devices"),
                              {},
                              {},
                              {}},
                         Cell{tr("Unassign…"), {}, {}, {}, {}, {}}},
                        {{QStringLiteral("argument"), one.kind},
                         {QStringLiteral("id"), one.id},
                         {QStringLiteral("name"), one.name}}};
    }
    m_assigned->setRows(rows);
    m_tabs->setCount(1, static_cast<int>(rows.size()));
}

void ProfileDetail::showContents()
{
    QList<CellRow> rows;
    for (int i = 0; i < m_profile.payloadTypes.size(); ++i) {
        const QString type = m_profile.payloadTypes.at(i).toString();
        rows << CellRow{i, {Cell{payloadWords(type), visibleText(type, 120), payloadIconName(type), {}, {}, {}}}, {}};
    }
    m_contents->setRows(rows);
    m_tabs->setCount(2, static_cast<int>(rows.size()));
}

// What changed while another screen was shown was not followed.
void ProfileDetail::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_profile.id > 0) {
        loadStatus();
        loadVersions();
    }
}

void ProfileDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), theme().border);
}

} // namespace espalier::ui
