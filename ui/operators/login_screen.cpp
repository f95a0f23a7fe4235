#include "ui/operators/login_screen.h"

#include "ui/common/icon.h"
#include "ui/operators/login_page.h"
#include "ui/operators/operator_session.h"
#include "ui/operators/recovery_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>

namespace espalier::ui {

namespace {

constexpr int loginWidth = 420;
constexpr int loginBrand = 56;

} // namespace

LoginScreen::LoginScreen(OperatorSession& session, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_session(session), m_pages(new QStackedWidget), m_login(new LoginPage(clock)),
      m_recovery(new RecoveryPage)
{
    auto* brand = new QLabel;
    brand->setPixmap(applicationIcon().pixmap(loginBrand));
    m_pages->addWidget(m_login);
    m_pages->addWidget(m_recovery);
    auto* column = new QWidget;
    column->setFixedWidth(loginWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(brand);
    rows->addWidget(m_pages);
    auto* content = new QWidget;
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    auto* down = new QVBoxLayout(content);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto* scroll = new QScrollArea; // large letters in a small window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_login, &LoginPage::given, this,
            [this](const QString& name, const std::shared_ptr<SecretBytes>& passphrase) {
                m_session.logIn(name, *passphrase, this, [this, name](const Result<QJsonValue>& answer) {
                    if (!answer) {
                        m_login->showRefusal(answer.error());
                        return;
                    }
                    LoginPage::remember(name);
                });
            });
    connect(&m_session, &OperatorSession::silent, m_login, &LoginPage::showRefusal);
    connect(m_login, &LoginPage::recoveryWanted, this, [this] {
        turnTo(m_recovery);
        m_recovery->ask(m_login->name());
    });
    connect(m_recovery, &RecoveryPage::backWanted, this, [this] { ask(); });
    connect(m_recovery, &RecoveryPage::given, this,
            [this](const QString& name, const QString& code, const std::shared_ptr<SecretBytes>& fresh) {
                m_session.recover(name, code, *fresh, this, [this, name, fresh](const Result<QJsonValue>& answer) {
                    if (!answer) {
                        m_recovery->showRefusal(answer.error());
                        return;
                    }
                    LoginPage::remember(name);
                    m_session.logIn(name, *fresh, this, [this](const Result<QJsonValue>& loggedIn) {
                        if (!loggedIn) { // the passphrase is changed all the same
                            ask();
                            m_login->say(tr("The passphrase is changed. Log in with it."));
                        }
                    });
                });
            });
}

void LoginScreen::turnTo(QWidget* page)
{
    m_recovery->clear();
    m_pages->setCurrentWidget(page);
}

void LoginScreen::ask()
{
    turnTo(m_login);
    m_login->ask(m_session.state() == OperatorSession::State::Locked ? m_session.name() : QString());
    takeFocus();
}

void LoginScreen::takeFocus()
{
    if (m_pages->currentWidget() == m_login) {
        m_login->takeFocus();
    }
}

} // namespace espalier::ui
