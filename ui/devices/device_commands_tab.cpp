#include "ui/devices/device_commands_tab.h"

#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/devices/command_sheet.h"

#include <QJsonArray>
#include <QMenu>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int Most = 200;

// "Error 12021 in MCMDMErrorDomain" is nothing for a person; its text is.
QString errorWords(const QJsonObject& command)
{
    const QJsonArray chain = command.value(QLatin1String("error_chain")).toArray();
    return chain.isEmpty() ? QString() : visibleText(chain.at(0).toObject().value(QLatin1String("text")).toString());
}
} // namespace

DeviceCommandsTab::DeviceCommandsTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_list(new RecordList({tr("Command"), tr("State")}, {0, 190}, this))
{
    m_list->setStateColumn(1);
    m_list->empty()->set(QStringLiteral("activity"), tr("Nothing was asked of this device yet"),
                         tr("Commands and their answers are listed here."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &RecordList::activated, this, [this](const QJsonObject& command) {
        new CommandSheet(m_control, m_clock, command.value(QLatin1String("uuid")).toString(), m_device.id, this);
    });
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QJsonObject command = m_list->currentSource();
        if (command.isEmpty()) {
            return;
        }
        QMenu menu(this);
        const QString uuid = command.value(QLatin1String("uuid")).toString();
        menu.addAction(tr("Show request and response"), this,
                       [this, uuid] { new CommandSheet(m_control, m_clock, uuid, m_device.id, this); });
        if (isOpenCommand(command.value(QLatin1String("state")).toString())) {
            menu.addAction(tr("Cancel"), this, [this, uuid] {
                m_control.call(QStringLiteral("command.cancel"),
                               {{QStringLiteral("uuid"), uuid}, {QStringLiteral("device"), m_device.id}}, this,
                               [this](const Result<QJsonValue>& answer) {
                                   if (!answer) {
                                       Q_EMIT failed(tr("The command was not cancelled."), answer.error());
                                   }
                                   deviceChanged();
                               });
            });
        }
        menu.exec(m_list->table()->viewport()->mapToGlobal(at));
    });
}

void DeviceCommandsTab::deviceChanged()
{
    m_control.call(
        QStringLiteral("command.list"), {{QStringLiteral("device"), m_device.id}, {QStringLiteral("most"), Most}}, this,
        [this, id = m_device.id](const Result<QJsonValue>& commands) {
            if (!commands || id != m_device.id) {
                return;
            }
            QList<CellRow> rows;
            for (const QJsonValue& value : commands->toArray()) {
                const QJsonObject command = value.toObject();
                const QString type = command.value(QLatin1String("request_type")).toString();
                const QString state = command.value(QLatin1String("state")).toString();
                const CommandCondition condition = commandCondition(state);
                const QString when =
                    momentWords(command.value(QLatin1String("created_at")).toInteger(), m_clock.nowMs());
                const QString error = errorWords(command);
                const QString profile = commandProfile(command);
                const QString about =
                    error.isEmpty() ? tr("%1 · %2", "when, who asked").arg(when, commandOrigin(command)) : error;
                const QString second = profile.isEmpty() ? about : profile + QStringLiteral(" · ") + about;
                rows << CellRow{command.value(QLatin1String("uuid")).toString(),
                                {Cell{commandWords(type), second, commandIconName(type), {}, {}, error},
                                 Cell{condition.words, {}, {}, condition.state, {}, condition.sentence}},
                                command};
            }
            m_list->setRows(rows);
            Q_EMIT countChanged(static_cast<int>(rows.size()));
        });
}

} // namespace espalier::ui
