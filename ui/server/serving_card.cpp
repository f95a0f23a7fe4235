#include "ui/server/serving_card.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/sheet.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

QString shellWord(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

ServingCard::ServingCard(QWidget* parent)
    : Card(tr("Without this window"), parent), m_message(new MessageBar), m_words(paragraph({})),
      m_commands(new TextLabel(TextRole::Mono)),
      m_change(new Button(QString(), Button::Kind::Standard, nullptr, Button::Size::Small))
{
    m_message->setObjectName(QStringLiteral("servingProblem"));
    m_words->setObjectName(QStringLiteral("servingWords"));
    m_commands->setObjectName(QStringLiteral("servingCommands"));
    m_commands->setWordWrap(true);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_commands->setAccessibleName(tr("For the shell"));
    m_change->setObjectName(QStringLiteral("changeServing"));
    body()->addWidget(m_message);
    body()->addWidget(m_words);
    body()->addWidget(m_commands);
    body()->addWidget(m_change, 0, Qt::AlignLeading);
    m_words->hide();
    m_commands->hide();
    m_change->hide();
    hide();
    connect(m_change, &QPushButton::clicked, this, &ServingCard::ask);
}

void ServingCard::setFacts(const ServingFacts& facts)
{
    m_facts = facts;
    QStringList words;
    const bool isService = facts.by == ServingFacts::By::Service;
    const bool isTaken = !isService && !facts.otherData.isEmpty();
    const bool byShell = !isService && !isTaken && !facts.opensByItself;
    if (isService) {
        words.append(facts.withoutSigningIn ? tr("A service serves this folder, also when nobody is signed in.")
                                            : tr("A service serves this folder while you are signed in."));
        if (facts.withoutSigningIn && facts.keychain) {
            words.append(tr("After a start of the computer it waits until you sign in, which opens the keychain."));
        }
    } else {
        words.append(tr("Serving ends when this window closes."));
    }
    if (isTaken) {
        words.append(tr("Your service serves another folder: %1").arg(visibleText(facts.otherData)));
    } else if (byShell) {
        words.append(tr("A service could go on. It needs the passphrase in a file that only you can read; close this "
                        "window, then in a shell:"));
        const QString program = QStringLiteral("espalierctl --data %1").arg(shellWord(facts.data));
        m_commands->setText(program + QStringLiteral(" --passphrase-file FILE service install\n") + program +
                            QStringLiteral(" service start"));
    }
    m_words->setText(words.join(QLatin1Char(' ')));
    m_words->show();
    m_commands->setVisible(byShell);
    m_change->setText(isService ? tr("Back to this window…") : tr("Go on without the window…"));
    m_change->setVisible(!isTaken && !byShell);
    show();
}

void ServingCard::showProblem(ServingFacts::By wanted, const Error& error)
{
    UserSentence sentence;
    sentence.what = wanted == ServingFacts::By::Service ? tr("The service did not take over. This window serves again.")
                                                        : tr("The service could not be removed.");
    const QString kind = kindOf(error.what);
    if (kind == QLatin1String("service-ended")) {
        sentence.why = tr("It started and ended again.");
    } else if (kind == QLatin1String("service-silent")) {
        sentence.why = tr("It started, but gave no answer.");
    } else {
        QString reason = visibleText(withoutKind(error.what)).trimmed();
        while (reason.endsWith(QLatin1Char('.'))) { // systemd says whole sentences
            reason.chop(1);
        }
        sentence.why = tr("The reason: %1.").arg(reason);
    }
    sentence.next = tr("“journalctl --user --unit espalierd” in a shell tells more.");
    sentence.detail = error.what;
    m_message->set(sentence);
    show();
}

void ServingCard::ask()
{
    const bool isService = m_facts.by == ServingFacts::By::Service;
    auto* sheet = new Sheet(this, Sheet::Place::Middle);
    sheet->setObjectName(QStringLiteral("changeServingSheet"));
    sheet->setPanelWidth(480);
    sheet->setTitle(isService ? tr("Serve from this window again?") : tr("Go on without the window?"));
    auto* words = paragraph(
        isService ? tr("The service is stopped and removed. From then on this window serves, and serving ends when it "
                       "closes.")
                  : tr("A service of systemd takes over: it serves while this window is closed, and starts with the "
                       "computer. Edits that aren’t saved yet stay in the folder, and are offered again once this "
                       "window serves."));
    auto* pause = paragraph(tr("Meanwhile nothing is served for a moment; devices call again by themselves."));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words);
    column->addWidget(pause);
    sheet->setBody(body, 20);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard);
    auto* go = new Button(isService ? tr("Serve from here") : tr("Hand over"), Button::Kind::Primary);
    go->setObjectName(QStringLiteral("changeServingNow"));
    sheet->foot()->addWidget(cancel);
    sheet->foot()->addWidget(go);
    connect(cancel, &QPushButton::clicked, sheet, &Sheet::dismiss);
    connect(go, &QPushButton::clicked, this, [this, sheet, go, isService] {
        go->setEnabled(false);
        sheet->dismiss();
        if (isService) {
            Q_EMIT windowWanted();
        } else {
            Q_EMIT serviceWanted();
        }
    });
    sheet->present(cancel);
}

} // namespace espalier::ui
