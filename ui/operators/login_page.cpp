#include "ui/operators/login_page.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/operator_refusals.h"
#include "ui/common/text_label.h"
#include "ui/operators/revealable_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>

namespace espalier::ui {

namespace {

constexpr int secondMs = 1000;
const QString lastNameKey = QStringLiteral("operators/lastName");

} // namespace

LoginPage::LoginPage(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_title(new TextLabel(TextRole::WizardTitle)), m_words(paragraph({})),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_nameField(new QWidget), m_name(nullptr),
      m_passphrase(nullptr), m_somebodyElse(new Button(tr("Somebody else…"), Button::Kind::Link)),
      m_recover(new Button(tr("Passphrase forgotten…"), Button::Kind::Link)),
      m_go(new Button(tr("Log in"), Button::Kind::Primary))
{
    m_title->setWordWrap(true);
    m_somebodyElse->setObjectName(QStringLiteral("somebodyElse"));
    m_recover->setObjectName(QStringLiteral("recover"));
    m_go->setObjectName(QStringLiteral("logIn"));

    auto* nameColumn = new QVBoxLayout(m_nameField);
    nameColumn->setContentsMargins(0, 0, 0, 0);
    m_name = addLine(nameColumn, tr("Name"), "operatorName");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_message);
    column->addSpacing(4);
    column->addWidget(m_nameField);
    m_passphrase = addRevealableLine(column, tr("Passphrase"), "operatorPassphrase");
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    buttons->setSpacing(16);
    buttons->addWidget(m_recover);
    buttons->addWidget(m_somebodyElse);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_go, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_recover, &QPushButton::clicked, this, &LoginPage::recoveryWanted);
    connect(m_somebodyElse, &QPushButton::clicked, this, [this] {
        askForName({});
        takeFocus();
    });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_passphrase->setFocus(Qt::TabFocusReason); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LoginPage::submit);
    for (QLineEdit* line : {m_name, m_passphrase}) {
        connect(line, &QLineEdit::textChanged, this, &LoginPage::check);
    }
    m_each.setInterval(secondMs);
    connect(&m_each, &QTimer::timeout, this, &LoginPage::countDown);
    ask({});
}

void LoginPage::ask(const QString& locked)
{
    m_asking = false;
    m_locked = locked;
    m_waitUntil = 0;
    m_each.stop();
    m_message->clear();
    clearSecret(m_passphrase);
    if (locked.isEmpty()) {
        askForName(QSettings().value(lastNameKey).toString());
        return;
    }
    m_title->setText(tr("Espalier is locked"));
    m_words->setText(tr("%1, give your passphrase to go on. What was open is still there.").arg(isolated(locked)));
    m_go->setText(tr("Unlock"));
    m_name->setText(locked);
    m_nameField->hide();
    m_somebodyElse->show();
    check();
}

void LoginPage::askForName(const QString& name)
{
    m_locked.clear();
    m_title->setText(tr("Log in"));
    m_words->setText(tr("Several people share this Espalier. What you do is written down under your name."));
    m_go->setText(tr("Log in"));
    m_name->setText(name);
    m_nameField->show();
    m_somebodyElse->hide();
    check();
}

QString LoginPage::name() const
{
    return m_name->text().trimmed();
}

void LoginPage::remember(const QString& name)
{
    QSettings().setValue(lastNameKey, name);
}

void LoginPage::takeFocus()
{
    QLineEdit* first = m_name->text().isEmpty() ? m_name : m_passphrase;
    first->setFocus(Qt::OtherFocusReason);
}

void LoginPage::check()
{
    const bool waits = m_waitUntil > m_clock.monotonicMs();
    m_go->setEnabled(!m_asking && !waits && !name().isEmpty() && !m_passphrase->text().isEmpty());
}

void LoginPage::submit()
{
    check();
    if (!m_go->isEnabled()) {
        return;
    }
    m_asking = true;
    m_message->clear();
    const auto passphrase = std::make_shared<SecretBytes>(SecretBytes::take(m_passphrase->text().toUtf8()));
    m_go->setText(tr("Checking…"));
    check();
    Q_EMIT given(name(), passphrase);
}

void LoginPage::showRefusal(const Error& error)
{
    m_asking = false;
    m_go->setText(m_locked.isEmpty() ? tr("Log in") : tr("Unlock"));
    if (const int seconds = secondsToWait(error); seconds > 0) {
        m_waitUntil = m_clock.monotonicMs() + qint64(seconds) * secondMs;
        m_each.start();
        countDown();
        return;
    }
    if (isOfKind(error, QLatin1String("wrong-passphrase"))) { // of nobody more than that is told
        m_message->set(State::Failed, tr("Name and passphrase don’t belong together."),
                       tr("Type them again; in the passphrase capitals and spaces count."));
    } else {
        m_message->set(userSentence(error, tr("Nobody was logged in.")));
    }
    m_passphrase->setFocus(Qt::OtherFocusReason);
    m_passphrase->selectAll();
    check();
}

void LoginPage::countDown()
{
    const qint64 left = m_waitUntil - m_clock.monotonicMs();
    if (left <= 0) {
        m_each.stop();
        m_message->set(State::Waiting, tr("You can try again now."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
    } else {
        const int seconds = static_cast<int>((left + secondMs - 1) / secondMs);
        m_message->set(State::Warning, tr("There were too many wrong passphrases."),
                       tr("The next try is possible in %n second(s).", nullptr, seconds));
    }
    check();
}

void LoginPage::say(const QString& words)
{
    m_message->set(State::Ok, words);
}

} // namespace espalier::ui
