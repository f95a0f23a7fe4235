#include "ui/push_certificate/account_page.h"

#include "ui/common/card.h"
#include "ui/common/icon_label.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace espalier::ui {

bool looksLikeAccount(const QString& account)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"));
    return form.match(account).hasMatch();
}

AccountPage::AccountPage(server::Control& control, const Clock& clock, CertificateWalk& walk)
    : CertificatePage(control, clock, walk, tr("Why and what")), m_account(new QLineEdit), m_hint(nullptr),
      m_lasting(new TextLabel(TextRole::Body, &Theme::text2))
{
    m_account->setObjectName(QStringLiteral("appleAccount"));
    m_account->setPlaceholderText(tr("mdm@example.org"));
    m_account->setMaxLength(120);
    m_hint = addField(tr("Apple account"), m_account, QStringLiteral(" "));
    m_hint->setObjectName(QStringLiteral("accountHint"));
    const QList<QPair<QString, QString>> needed{
        {QStringLiteral("person"), tr("An Apple account of the office, on a mailbox that outlives the people in it. A "
                                      "Managed Apple Account is best; never a private one.")},
        {QStringLiteral("signature"), tr("Somebody whom Apple lets sign such requests: the next page has four ways.")},
        {QStringLiteral("globe"), tr("Ten minutes in Apple’s portal, once a year. Each step is shown.")}};
    column()->addWidget(new TextLabel(tr("What it takes"), TextRole::Strong));
    for (const auto& [iconName, words] : needed) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new IconLabel(iconName, Tone::Second, 16), 0, Qt::AlignTop);
        auto* label = new TextLabel(words, TextRole::Body, &Theme::text2);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        column()->addLayout(row);
    }
    column()->addSpacing(10);
    auto* permanent = new Card(tr("This choice stays"), nullptr, Card::Look::Permanent);
    m_lasting->setWordWrap(true);
    permanent->body()->addWidget(m_lasting);
    column()->addWidget(permanent);
    column()->addStretch(1);
    auto* what = new Card(tr("What the certificate does"), nullptr, Card::Look::Sunken);
    auto* words = new TextLabel(tr("Espalier never calls a device. It asks Apple to wake it, and the device calls "
                                   "back. The certificate is how Apple knows this office; its name there, the topic, "
                                   "is part of every enrollment."),
                                TextRole::Body, &Theme::text2);
    words->setWordWrap(true);
    what->body()->addWidget(words);
    setSideCard(what);
    connect(m_account, &QLineEdit::textChanged, this, &AccountPage::take);
    setFocusProxy(m_account);
}

void AccountPage::take(const QString& typed)
{
    walk().appleAccount = typed.trimmed();
    clearError();
    Q_EMIT changed();
}

void AccountPage::refresh()
{
    const QString known = standing().appleAccount();
    const bool renewal = standing().isRenewal();
    if (renewal) {
        setWords(tr("Renew Apple’s push certificate"),
                 tr("The one in use: %1. Its successor must come from the same row of Apple’s portal; then no device "
                    "notices.")
                     .arg(leftWords(standing().certificate->notAfter, now())));
    } else {
        setWords(tr("Get Apple’s push certificate"),
                 tr("With it Espalier wakes devices through Apple. Links for enrolling can be made once it is here."));
    }
    if (!known.isEmpty()) {
        m_account->setText(known);
    }
    if (known.isEmpty() && m_account->text().isEmpty()) {
        m_account->setText(walk().appleAccount); // typed another day
    }
    m_account->setReadOnly(!known.isEmpty());
    if (known.isEmpty()) {
        m_hint->setText(renewal ? tr("Nobody wrote down which one the certificate in use was made with. Find out "
                                     "first: only that account shows its row.")
                                : tr("It is kept with the certificate, so that next year nobody has to guess."));
    } else {
        const bool recorded = renewal && !standing().certificate->appleAccount.isEmpty();
        m_hint->setText(recorded ? tr("The certificate in use was made with it. Only this account can renew it.")
                                 : tr("The request that waits was made for it. To take another one, give the request "
                                      "up first."));
    }
    m_lasting->setText(renewal ? tr("With another account, or with a new row instead of a renewed one, the topic "
                                    "changes: %n enrolled device(s) would be cut off.",
                                    nullptr, standing().enrolled)
                               : tr("Every certificate that follows must be renewed with this account. Apple doesn’t "
                                    "move it to another one, and without it every device has to enroll again."));
    Q_EMIT changed();
}

QString AccountPage::summary() const
{
    return walk().appleAccount;
}

bool AccountPage::isComplete() const
{
    return looksLikeAccount(walk().appleAccount);
}

} // namespace espalier::ui
