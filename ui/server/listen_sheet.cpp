#include "ui/server/listen_sheet.h"

#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>

namespace espalier::ui {

namespace {
const QString key = QStringLiteral("listen"); // the setting
}

ListenSheet::ListenSheet(server::Control& control, QWidget* over)
    : Sheet(over, Place::Middle), m_control(control), m_message(new MessageBar), m_where(new QLineEdit)
{
    setPanelWidth(480);
    setTitle(tr("Where Espalier listens"));
    m_where->setObjectName(QStringLiteral("listenWhere"));
    m_where->setAccessibleName(tr("Address and port of this computer"));
    auto* words =
        new TextLabel(tr("Address and port of this computer; 0.0.0.0 stands for all its addresses. If Espalier "
                         "doesn’t listen it tries at once, else the change counts from the next start. Devices "
                         "go on calling the public address."),
                      TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(m_where);
    column->addWidget(words);
    setBody(body, 20);

    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    m_save->setObjectName(QStringLiteral("listenSave"));
    m_save->setEnabled(false);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &ListenSheet::send);
    connect(m_where, &QLineEdit::returnPressed, this, &ListenSheet::send);
    connect(m_where, &QLineEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_where->text().trimmed().isEmpty()); });
    m_control.call(
        QStringLiteral("setting.get"), {{QStringLiteral("key"), key}}, this, [this](const Result<QJsonValue>& result) {
            const QString kept = result ? result->toObject().value(QLatin1String("value")).toString() : QString();
            m_where->setText(kept.isEmpty() ? QStringLiteral("0.0.0.0:8443") : kept);
            m_where->selectAll();
        });
}

void ListenSheet::send()
{
    const QString where = m_where->text().trimmed();
    if (where.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("setting.set"), {{QStringLiteral("key"), key}, {QStringLiteral("value"), where}},
                   this, [this](const Result<QJsonValue>& result) {
                       if (!result) {
                           m_message->set(userSentence(result.error(), tr("The address was not changed.")));
                           return;
                       }
                       Q_EMIT changed();
                       dismiss();
                   });
}

} // namespace espalier::ui
