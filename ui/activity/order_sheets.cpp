#include "ui/activity/order_sheets.h"

#include "ui/activity/order_words.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

namespace {

constexpr int longestNote = 500;

QString commandOf(const QJsonObject& order)
{
    return commandWords(order.value(QLatin1String("request_type")).toString());
}

} // namespace

ApproveOrderSheet::ApproveOrderSheet(server::Control& control, const QJsonObject& order, QWidget* over)
    : Sheet(over, Place::Middle), m_control(control), m_order(order.value(QLatin1String("id")).toInteger()),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_action(new Button(tr("Approve and send"), Button::Kind::Danger))
{
    setTitle(tr("Approve: %1?").arg(commandOf(order)));
    m_action->setObjectName(QStringLiteral("approveAndSend"));
    m_action->setEnabled(false);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("%1 ordered it for %2. It is sent at once, and what it does can’t be undone.")
                                    .arg(isolated(visibleText(order, "ordered_by", 80)), orderDevices(order))));
    column->addWidget(m_message);
    m_passphrase = addSecretLine(column, tr("Your own passphrase"), "approvePassphrase");
    setBody(body, space::page);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_action);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_action->setEnabled(!text.isEmpty()); });
    connect(m_action, &QPushButton::clicked, this, &ApproveOrderSheet::approve);
    connect(this, &Sheet::dismissed, m_passphrase, &QLineEdit::clear);
}

void ApproveOrderSheet::approve()
{
    m_message->clear();
    m_action->setEnabled(false);
    m_control.call(QStringLiteral("order.approve"),
                   {{QStringLiteral("order"), m_order}, {QStringLiteral("passphrase"), m_passphrase->text()}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       m_action->setEnabled(true);
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("It was not approved.")));
                           return;
                       }
                       dismiss();
                       Q_EMIT approved();
                   });
}

RefuseOrderSheet::RefuseOrderSheet(server::Control& control, const QJsonObject& order, Whose whose, QWidget* over)
    : Sheet(over, Place::Middle), m_control(control), m_order(order.value(QLatin1String("id")).toInteger()),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_action(new Button(whose == Whose::Own ? tr("Call it off") : tr("Refuse"), Button::Kind::Primary))
{
    setTitle(whose == Whose::Own ? tr("Call off: %1?").arg(commandOf(order)) : tr("Refuse: %1?").arg(commandOf(order)));
    m_action->setObjectName(QStringLiteral("refuseForGood"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(tr("Nothing is sent to %1. It can be ordered again.").arg(orderDevices(order))));
    column->addWidget(m_message);
    m_note = addLine(column, tr("Note for the log"), "refuseNote");
    m_note->setMaxLength(longestNote);
    m_note->setPlaceholderText(tr("Why not"));
    setBody(body, space::page);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_action);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_action, &QPushButton::clicked, this, &RefuseOrderSheet::refuse);
}

void RefuseOrderSheet::refuse()
{
    m_message->clear();
    m_action->setEnabled(false);
    QJsonObject arguments{{QStringLiteral("order"), m_order}};
    if (!m_note->text().trimmed().isEmpty()) {
        arguments.insert(QStringLiteral("note"), m_note->text().trimmed());
    }
    m_control.call(QStringLiteral("order.refuse"), arguments, this, [this](const Result<QJsonValue>& answer) {
        m_action->setEnabled(true);
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("It was not called off.")));
            return;
        }
        dismiss();
        Q_EMIT refused();
    });
}

} // namespace espalier::ui
