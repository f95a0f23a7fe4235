#include "ui/operators/add_operator_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_passphrase.h"
#include "ui/common/page_scroll.h"
#include "ui/common/text_label.h"
#include "ui/operators/revealable_line.h"
#include "ui/operators/role_choice.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

namespace {
constexpr int nameWidth = 380; // as the passphrase below it
} // namespace

AddOperatorSheet::AddOperatorSheet(server::Control& control, Which which, QWidget* over)
    : Sheet(over), m_control(control), m_which(which), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_role(new RoleChoice),
      m_passphrase(new NewPassphrase(which == Which::First ? tr("Your passphrase") : tr("Passphrase to begin with"))),
      m_add(new Button(which == Which::First ? tr("Begin with operators") : tr("Add"), Button::Kind::Primary))
{
    setPanelWidth(FormWidth);
    setTitle(which == Which::First ? tr("The first operator") : tr("Add an operator"));
    m_add->setObjectName(QStringLiteral("addOperator"));
    auto* body = new QWidget;
    fill(body);
    setBody(new PageScroll(body), 0);
    auto* cancel = new Button(Sheet::tr("Cancel"), Button::Kind::Standard);
    foot()->addWidget(cancel);
    foot()->addWidget(m_add);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_name, &QLineEdit::textChanged, this, &AddOperatorSheet::check);
    connect(m_passphrase, &NewPassphrase::changed, this, &AddOperatorSheet::check);
    connect(m_add, &QPushButton::clicked, this, &AddOperatorSheet::add);
    connect(this, &Sheet::dismissed, m_passphrase, &NewPassphrase::clear);
    check();
}

void AddOperatorSheet::fill(QWidget* body)
{
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding, BodyPadding, BodyPadding);
    column->setSpacing(12);
    column->addWidget(m_message);
    if (m_which == Which::First) {
        column->addWidget(
            paragraph(tr("You become an admin. Others are added afterwards, each with a role of their own.")));
    }
    m_name = addLine(column, tr("Name"), "newOperatorName");
    m_name->setMaximumWidth(nameWidth);
    if (m_which == Which::Another) {
        column->addWidget(m_role);
        column->addWidget(m_passphrase);
        column->addWidget(paragraph(tr("Tell it to nobody else. They change it once they are logged in.")));
        m_own = addRevealableLine(column, tr("Your own passphrase"), "ownPassphrase");
        connect(m_own, &QLineEdit::textChanged, this, &AddOperatorSheet::check);
    } else {
        m_role->setParent(body);
        m_role->hide();
        column->addWidget(m_passphrase);
        auto* card = new Card(tr("From then on everybody logs in"), nullptr, Card::Look::Permanent);
        card->body()->addWidget(
            paragraph(tr("In this window and in the shell alike. Secrets of devices open with an operator’s passphrase "
                         "only. You get a recovery code, shown once: whoever loses every passphrase and that code "
                         "loses the secrets for good.")));
        column->addWidget(card);
    }
    column->addStretch(1);
}

void AddOperatorSheet::check()
{
    m_add->setEnabled(!m_adding && !m_name->text().trimmed().isEmpty() && m_passphrase->isComplete() &&
                      (m_own == nullptr || !m_own->text().isEmpty()));
}

void AddOperatorSheet::add()
{
    m_adding = true;
    m_message->clear();
    check();
    const QString name = m_name->text().trimmed();
    QJsonObject arguments{{QStringLiteral("name"), name},
                          {QStringLiteral("passphrase"), QString::fromUtf8(m_passphrase->passphrase().view())}};
    if (m_which == Which::Another) {
        arguments.insert(QStringLiteral("role"), m_role->role());
        arguments.insert(QStringLiteral("vault"), m_role->vault());
        arguments.insert(QStringLiteral("own_passphrase"), m_own->text());
    }
    m_control.call(QStringLiteral("operator.add"), arguments, this, [this, name](const Result<QJsonValue>& answer) {
        m_adding = false;
        check();
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The operator was not added.")));
            return;
        }
        const QString code = answer->toObject().value(QLatin1String("recovery_code")).toString();
        dismiss();
        if (code.isEmpty()) {
            Q_EMIT added(name);
        } else {
            Q_EMIT recoveryCodeMade(code);
        }
    });
}

} // namespace espalier::ui
