#include "ui/push_certificate/portal_message_box.h"

#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/push_certificate/portal_messages.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace espalier::ui {

PortalMessageBox::PortalMessageBox(QWidget* parent)
    : QWidget(parent), m_pasted(new QPlainTextEdit), m_answer(new MessageBar(nullptr, MessageBar::Closing::ByCause))
{
    auto* open = new Button(tr("Apple’s page showed an error?"), Button::Kind::Link);
    open->setObjectName(QStringLiteral("portalError"));
    m_pasted->setObjectName(QStringLiteral("portalMessage"));
    m_pasted->setPlaceholderText(tr("Paste Apple’s message here, in English"));
    m_pasted->setAccessibleName(tr("Apple’s message"));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(3 * fontMetrics().lineSpacing() + 16);
    m_pasted->viewport()->setAutoFillBackground(false); // its square would cut the round corners off
    m_pasted->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(open, 0, Qt::AlignLeading);
    column->addWidget(m_pasted);
    column->addWidget(m_answer);
    connect(open, &QPushButton::clicked, this, [this] {
        m_pasted->setVisible(m_pasted->isHidden());
        m_pasted->setFocus(Qt::OtherFocusReason);
        explain();
    });
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &PortalMessageBox::explain);
}

void PortalMessageBox::explain()
{
    const QString pasted = m_pasted->toPlainText().trimmed();
    if (pasted.isEmpty() || m_pasted->isHidden()) {
        m_answer->clear();
        return;
    }
    if (const auto known = readPortalMessage(pasted)) {
        m_answer->set(State::Waiting, known->cause, known->cure);
        return;
    }
    m_answer->set(State::Unknown, tr("Espalier doesn’t know this message."),
                  tr("Check the account, the row and the file on this list. Nothing here changes meanwhile."));
}

} // namespace espalier::ui
