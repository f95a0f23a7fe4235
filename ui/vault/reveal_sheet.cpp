#include "ui/vault/reveal_sheet.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/vault/secret_field.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int LongestReason = 500;
constexpr int MostLooksShown = 5;
} // namespace

void replaceSecret(server::Control& control, const KeptSecret& secret, QObject* context,
                   std::function<void(const Result<QJsonValue>&)> then)
{
    const auto rotation = rotationOf(secret.kind);
    if (!rotation) {
        return;
    }
    control.call(QStringLiteral("command.send"),
                 {{QStringLiteral("request_type"), rotation->requestType},
                  {QStringLiteral("device"), secret.device},
                  {QStringLiteral("keys"), rotation->keys}},
                 context, std::move(then));
}

RevealSheet::RevealSheet(server::Control& control, const Clock& clock, const KeptSecret& secret, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_kept(secret), m_countdown(clock),
      m_message(new MessageBar(this)), m_pages(new QStackedWidget(this)),
      m_reveal(new Button(QStringLiteral("eye"), tr("Reveal"), Button::Kind::Primary, this)),
      m_replace(new Button(QStringLiteral("retry"), tr("Replace it now"), Button::Kind::Standard, this)),
      m_close(new Button(tr("Close"), Button::Kind::Standard, this))
{
    setTitle(secretWords(secret.kind));
    const SecretStanding standing = standingOf(secret);
    setPill(standing.state, standing.words);
    setPanelWidth(FormWidth);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    m_pages->addWidget(buildQuestion());
    m_pages->addWidget(buildAnswer());
    column->addWidget(m_pages, 1);
    setBody(body, BodyPadding);
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_replace->setObjectName(QStringLiteral("replaceSecret"));
    m_replace->setToolTip(tr("Orders the device a new one. What is shown here counts no more once it has it."));
    m_replace->setVisible(secret.isRotatable());
    foot()->insertWidget(0, m_replace);
    foot()->addWidget(m_close);
    foot()->addWidget(m_reveal);
    needs(m_reveal, control, "vault.reveal");
    needs(m_replace, control, "command.send");
    connect(m_close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_reveal, &QPushButton::clicked, this, &RevealSheet::reveal);
    connect(m_replace, &QPushButton::clicked, this, &RevealSheet::replace);
    connect(this, &Sheet::dismissed, this, [this] { m_field->clear(); });
    connect(&m_countdown, &Countdown::over, this, &RevealSheet::hideAgain);
    connect(&m_countdown, &Countdown::changed, this, [this](int left) {
        m_told->setText(tr("It is hidden again in %n second(s), and when this closes.", nullptr, left));
    });
    check();
    askWhoIsThere();
    present(m_reason);
}

QList<Fact> RevealSheet::deviceFacts() const
{
    return {Fact::words(tr("Device"), visibleText(m_kept.deviceName)),
            Fact::identifier(tr("Serial number"), visibleText(m_kept.serial))};
}

QWidget* RevealSheet::buildQuestion()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    const qint64 now = m_clock.nowMs();
    QList<Fact> facts = deviceFacts();
    if (m_kept.isDeviceDeleted) {
        facts << Fact::words(tr("Record"), tr("The device was deleted here. Its secrets stay."), State::Unsupported);
    }
    facts << Fact::words(tr("Since"), momentWords(m_kept.at, now))
          << Fact::words(tr("State"), standingOf(m_kept).sentence);
    for (const KeptSecret::Look& look : m_kept.looks.mid(0, MostLooksShown)) {
        facts << Fact::words(tr("Shown to"), tr("%1, %2: %3", "who, when, why")
                                                 .arg(isolated(visibleText(look.by, 60)), momentWords(look.at, now),
                                                      quoted(visibleText(look.reason))));
    }
    if (m_kept.looks.isEmpty()) {
        facts << Fact::words(tr("Shown to"), tr("Nobody yet"));
    }
    auto* grid = new FactGrid(page);
    grid->setAccessibleName(tr("About this secret"));
    grid->setFacts(facts);
    column->addWidget(grid);
    m_reason = addLine(column, tr("Why is it needed?"), "reason");
    m_reason->setMaxLength(LongestReason);
    m_reason->setPlaceholderText(tr("Locked out after the holiday"));
    column->addWidget(paragraph(tr("The log keeps who looked, when and why.")));
    m_passphraseRoom = new QWidget(page);
    auto* room = new QVBoxLayout(m_passphraseRoom);
    room->setContentsMargins(0, 0, 0, 0);
    room->setSpacing(6);
    m_passphraseLabel = new TextLabel(TextRole::Strong, &Theme::text1, m_passphraseRoom);
    m_passphrase = new QLineEdit(m_passphraseRoom);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphraseLabel->setBuddy(m_passphrase);
    room->addWidget(m_passphraseLabel);
    room->addWidget(m_passphrase);
    m_passphraseRoom->hide();
    column->addWidget(m_passphraseRoom);
    column->addStretch(1);
    for (QLineEdit* line : {m_reason, m_passphrase}) {
        connect(line, &QLineEdit::textChanged, this, &RevealSheet::check);
        connect(line, &QLineEdit::returnPressed, this, &RevealSheet::reveal);
    }
    return page;
}

QWidget* RevealSheet::buildAnswer()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_field = new SecretField(m_clock, page);
    m_told = new TextLabel(TextRole::Second, &Theme::text2, page);
    m_told->setObjectName(QStringLiteral("hiddenIn"));
    m_told->setWordWrap(true);
    // Whoever reads it out still sees whose it is.
    auto* grid = new FactGrid(page);
    grid->setAccessibleName(tr("About this secret"));
    grid->setFacts(deviceFacts());
    column->addWidget(grid);
    const QString purpose = secretPurpose(m_kept.kind);
    if (!purpose.isEmpty()) {
        column->addWidget(paragraph(purpose));
    }
    column->addWidget(m_field);
    column->addWidget(m_told);
    column->addStretch(1);
    return page;
}

// With operators their own passphrase opens the vault; without, the folder's, which only those with one are asked for.
void RevealSheet::askWhoIsThere()
{
    m_control.call(QStringLiteral("operator.session"), {}, this, [this](const Result<QJsonValue>& session) {
        if (session && session->toObject().value(QLatin1String("state")).toString() == QLatin1String("in")) {
            wantPassphrase(PassphraseOf::Operator);
        }
    });
}

void RevealSheet::wantPassphrase(PassphraseOf whose)
{
    m_passphraseLabel->setText(whose == PassphraseOf::Operator ? tr("Your passphrase")
                                                               : tr("Passphrase of the data folder"));
    m_passphrase->setAccessibleName(m_passphraseLabel->text());
    m_passphraseRoom->show();
    check();
}

void RevealSheet::check()
{
    m_reveal->setEnabled(!m_asking && !m_reason->text().trimmed().isEmpty() &&
                         (m_passphraseRoom->isHidden() || !m_passphrase->text().isEmpty()));
}

void RevealSheet::reveal()
{
    check();
    if (!m_reveal->isEnabled() || m_pages->currentIndex() != 0) {
        return;
    }
    m_asking = true;
    check();
    m_message->clear();
    m_control.call(QStringLiteral("vault.reveal"),
                   {{QStringLiteral("id"), m_kept.id},
                    {QStringLiteral("reason"), m_reason->text().trimmed()},
                    {QStringLiteral("passphrase"), m_passphrase->text()}},
                   this, [this](const Result<QJsonValue>& answer) {
                       m_asking = false;
                       m_passphrase->clear();
                       check();
                       if (answer) {
                           showSecret(answer->toObject());
                       } else {
                           refuse(answer.error());
                       }
                   });
}

void RevealSheet::refuse(const Error& error)
{
    // Only who has locked the folder with a passphrase is asked for it.
    if (isOfKind(error, QLatin1String("wrong-folder-passphrase")) && m_passphraseRoom->isHidden()) {
        wantPassphrase(PassphraseOf::Folder);
        m_passphrase->setFocus();
        return;
    }
    const QString what = tr("The secret was not shown.");
    if (isOfKind(error, QLatin1String("not-entitled"))) {
        m_message->set(State::Failed, what,
                       tr("You may not look into the vault. Ask an admin to let you in, or to look for you."));
    } else {
        m_message->set(userSentence(error, what));
    }
    (m_passphraseRoom->isHidden() ? m_reason : m_passphrase)->setFocus();
}

void RevealSheet::showSecret(const QJsonObject& answer)
{
    const bool isText = answer.value(QLatin1String("secret")).isString();
    m_field->setSecret(answer.value(QLatin1String(isText ? "secret" : "secret_base64")).toString(),
                       secretWords(m_kept.kind));
    if (!isText) {
        m_message->set(State::Unknown, tr("These are bytes, written in base64."));
    }
    m_field->setShown(true);
    m_field->setFocus();
    m_pages->setCurrentIndex(1);
    m_reveal->hide();
    m_countdown.start(shownSeconds);
}

void RevealSheet::hideAgain()
{
    m_countdown.stop();
    m_field->clear();
    m_pages->setCurrentIndex(0);
    m_reveal->show();
    m_message->set(State::Unknown, tr("The secret is hidden again."), tr("Reveal it once more if it is still needed."));
    check();
    m_reason->setFocus();
}

// A window that is locked puts its sheets away and brings them back: not with what they showed.
void RevealSheet::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous() && m_pages->currentIndex() == 1) {
        hideAgain();
    }
    Sheet::hideEvent(event);
}

void RevealSheet::replace()
{
    m_replace->setEnabled(false);
    replaceSecret(m_control, m_kept, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_replace->setEnabled(true);
            m_message->set(userSentence(answer.error(), tr("No new one was ordered.")));
            return;
        }
        m_message->set(State::Waiting, tr("A new one is ordered."),
                       tr("This one counts until the device says that it has the new one."));
    });
}

} // namespace espalier::ui
