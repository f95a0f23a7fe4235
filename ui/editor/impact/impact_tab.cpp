#include "ui/editor/impact/impact_tab.h"

#include "profiles/editing/plain_bytes.h"
#include "ui/common/app_style.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/editor/impact/impact_rows.h"

#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int SoonMs = 600;
}

ImpactTab::ImpactTab(const EditorSurroundings& surroundings, QWidget* parent)
    : EditorTab(parent), m_session(surroundings.session), m_control(surroundings.control),
      m_head(new TextLabel(QString(), TextRole::PaneTitle, &Theme::text1, this)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_list(new RecordList({tr("What happens"), tr("Devices")}, {0, 340}, this)), m_soon(new QTimer(this))
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, space::pane, space::page, space::medium);
    head->addWidget(m_head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    m_list->setStateColumn(0);
    m_list->table()->setAccessibleName(tr("Impact"));
    m_list->empty()->set(QStringLiteral("impact"), tr("No device is concerned"),
                         tr("The profile isn’t assigned to a group or device yet. Assign it in the library."));
    m_soon->setSingleShot(true);
    m_soon->setInterval(SoonMs);
    connect(m_soon, &QTimer::timeout, this, &ImpactTab::ask);
    connect(&m_session, &EditorSession::changed, this, [this] {
        if (isVisible()) {
            m_soon->start();
        }
    });
    connect(&m_session, &EditorSession::stateChanged, this, [this] {
        Q_EMIT titleChanged();
        if (isVisible()) {
            m_soon->start();
        }
    });
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (isVisible() && !m_soon->isActive() &&
            (rows.contains(QStringLiteral("profile")) || rows.contains(QStringLiteral("group")))) {
            m_soon->start();
        }
    });
}

void ImpactTab::onShown()
{
    m_head->setText(m_session.isDraft() ? tr("If you save this draft") : tr("As things are"));
    ask();
}

void ImpactTab::ask()
{
    const quint64 question = ++m_question;
    if (m_session.document().isBroken()) {
        m_message->set(State::Failed, tr("The text is no property list at the moment."),
                       tr("What it would do can be told again once it can be read; the XML shows the place."));
        m_list->setRows({});
        return;
    }
    m_head->setText(m_session.isDraft() ? tr("If you save this draft") : tr("As things are"));
    QJsonObject arguments{{QStringLiteral("profile"), m_session.profile().id}};
    if (m_session.isDraft()) {
        arguments.insert(QStringLiteral("content_base64"),
                         QString::fromLatin1(profiles::fileBytes(m_session.document()).toBase64()));
    }
    m_control.call(QStringLiteral("profile.impact"), arguments, this,
                   [this, question](const Result<QJsonValue>& answer) {
                       if (question != m_question) {
                           return;
                       }
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The impact can’t be told.")));
                           m_list->setRows({});
                           return;
                       }
                       show(answer->toObject());
                   });
}

void ImpactTab::show(const QJsonObject& impact)
{
    if (impact.value(QLatin1String("partial")).toBool()) {
        m_message->set(
            State::Warning, tr("Not everything was looked at."),
            tr("There are too many profiles and devices to compare all of them; the counts of devices are right."));
    } else if (impact.contains(QLatin1String("judged")) && !impact.value(QLatin1String("judged")).toBool()) {
        m_message->set(State::Warning, tr("Whether devices can use it was not judged."),
                       tr("There is no catalogue of Apple’s payloads on the server."));
    } else {
        m_message->clear();
    }
    m_list->setRows(impactRows(impact));
}

} // namespace espalier::ui
