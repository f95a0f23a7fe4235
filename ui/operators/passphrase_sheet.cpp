#include "ui/operators/passphrase_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/text_label.h"
#include "ui/operators/revealable_line.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

PassphraseSheet::PassphraseSheet(server::Control& control, const QString& who, QWidget* over)
    : Sheet(over), m_control(control), m_who(who), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_own(nullptr), m_fresh(new NewPassphrase(tr("New passphrase"))),
      m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(who.isEmpty() ? tr("Change your passphrase") : tr("A new passphrase for %1").arg(isolated(who)));
    m_save->setObjectName(QStringLiteral("savePassphrase"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(paragraph(
        who.isEmpty() ? tr("It logs you in, and it opens the vault for you if you may open it.")
                      : tr("Tell it to nobody else, and let them change it when they log in. If they may open the "
                           "vault, your own passphrase opens it for them.")));
    column->addWidget(m_message);
    m_own = addRevealableLine(column, who.isEmpty() ? tr("Present passphrase") : tr("Your own passphrase"),
                              "ownPassphrase");
    column->addWidget(m_fresh);
    column->addStretch(1);
    setBody(body, BodyPadding);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_own, &QLineEdit::textChanged, this, &PassphraseSheet::check);
    connect(m_fresh, &NewPassphrase::changed, this, &PassphraseSheet::check);
    connect(m_save, &QPushButton::clicked, this, &PassphraseSheet::save);
    connect(this, &Sheet::dismissed, this, [this] {
        m_fresh->clear();
        clearSecret(m_own);
    });
    check();
}

void PassphraseSheet::check()
{
    m_save->setEnabled(!m_saving && !m_own->text().isEmpty() && m_fresh->isComplete());
}

void PassphraseSheet::save()
{
    m_saving = true;
    m_message->clear();
    check();
    QJsonObject arguments{{QStringLiteral("passphrase"), QString::fromUtf8(m_fresh->passphrase().view())},
                          {QStringLiteral("own_passphrase"), m_own->text()}};
    if (!m_who.isEmpty()) {
        arguments.insert(QStringLiteral("operator"), m_who);
    }
    m_control.call(QStringLiteral("operator.passphrase"), arguments, this, [this](const Result<QJsonValue>& answer) {
        m_saving = false;
        check();
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The passphrase was not changed.")));
            return;
        }
        Q_EMIT saved();
        dismiss();
    });
}

} // namespace espalier::ui
