#include "ui/readiness/alert_sheet.h"

#include "ui/common/button.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
const QString webhookKey = QStringLiteral("alert_webhook");
} // namespace

AlertSheet::AlertSheet(server::Control& control, QWidget* over)
    : Sheet(over), m_control(control), m_message(new MessageBar(this)),
      m_save(new Button(tr("Save"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("alertSheet"));
    setPanelWidth(FormWidth);
    setTitle(tr("Tell when something turns red"));
    m_save->setObjectName(QStringLiteral("saveAlerts"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(tr("This window and the log tell of it in any case. An address of the web, such as the "
                                   "incoming webhook of a chat, gets one message (JSON by POST) when a check of the "
                                   "self-test fails that didn’t before, and when a device fails a policy that is to be "
                                   "told.")));
    column->addWidget(m_message);
    m_address = addLine(column, tr("Address"), "alertWebhook");
    m_address->setPlaceholderText(QStringLiteral("https://chat.example/hooks/…"));
    m_address->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(paragraph(tr("Empty: nothing is sent. The address is kept and logged in the clear.")));
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_address, &QLineEdit::textChanged, this, &AlertSheet::check);
    connect(m_address, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &AlertSheet::save);
    check();
    load();
    present(m_address);
}

void AlertSheet::load()
{
    m_control.call(QStringLiteral("setting.list"), {}, this, [this](const Result<QJsonValue>& settings) {
        if (!settings) {
            m_message->set(userSentence(settings.error(), tr("The address can’t be shown.")));
            return;
        }
        m_kept = settings->toObject().value(webhookKey).toString();
        m_isLoaded = true;
        if (!m_address->isModified()) { // else somebody is typing another one
            m_address->setText(m_kept);
        }
        check();
    });
}

void AlertSheet::check()
{
    m_save->setEnabled(m_isLoaded && m_address->text().trimmed() != m_kept);
}

void AlertSheet::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_save->setEnabled(false);
    m_message->clear();
    const QJsonObject arguments{{QStringLiteral("key"), webhookKey},
                                {QStringLiteral("value"), m_address->text().trimmed()}};
    m_control.call(QStringLiteral("setting.set"), arguments, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The address was not saved.")));
            check();
            return;
        }
        dismiss();
    });
}

} // namespace espalier::ui
