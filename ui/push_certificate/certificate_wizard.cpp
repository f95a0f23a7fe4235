#include "ui/push_certificate/certificate_wizard.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/push_certificate/account_page.h"
#include "ui/push_certificate/after_page.h"
#include "ui/push_certificate/certificate_rail.h"
#include "ui/push_certificate/portal_page.h"
#include "ui/push_certificate/proof_page.h"
#include "ui/push_certificate/push_standing_query.h"
#include "ui/push_certificate/request_page.h"
#include "ui/push_certificate/signing_page.h"
#include "ui/push_certificate/take_in_page.h"
#include "ui/push_certificate/walk_memory.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedWidget>

namespace espalier::ui {

namespace {
constexpr int wholeWindow = QWIDGETSIZE_MAX;
constexpr int railWide = 280;
constexpr int railNarrow = 230;
constexpr int narrowBelow = 1100;
const QString wayKey = QStringLiteral("pushCertificate/way");
} // namespace

CertificateWizard::CertificateWizard(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_rail(new CertificateRail), m_stack(new QStackedWidget),
      m_close(new Button(tr("Save and close"), Button::Kind::Quiet)),
      m_giveUp(new Button(tr("Give the request up…"), Button::Kind::Quiet)),
      m_back(new Button(tr("Back"), Button::Kind::Standard)), m_next(new Button(tr("Continue"), Button::Kind::Primary))
{
    m_walk.way = signingWay(QSettings().value(wayKey).toString());
    setPanelWidth(wholeWindow);
    build();
    add(new AccountPage(control, clock, m_walk));
    add(new SigningPage(control, clock, m_walk));
    add(new RequestPage(control, clock, m_walk));
    add(new PortalPage(control, clock, m_walk));
    add(new TakeInPage(control, clock, m_walk));
    add(new ProofPage(control, clock, m_walk));
    auto* after = new AfterPage(control, clock, m_walk);
    connect(after, &AfterPage::backupRequested, this, &CertificateWizard::backupRequested);
    connect(after, &AfterPage::devicesRequested, this, [this] {
        dismiss();
        Q_EMIT devicesRequested();
    });
    add(after);
    connect(m_close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, &CertificateWizard::keep);
    connect(m_giveUp, &QPushButton::clicked, this, &CertificateWizard::giveUp);
    connect(m_back, &QPushButton::clicked, this, &CertificateWizard::back);
    connect(m_next, &QPushButton::clicked, this, &CertificateWizard::next);
    connect(m_rail, &CertificateRail::chosen, this, [this](int step) {
        if (!m_busy) {
            goTo(static_cast<CertificateStep>(step));
        }
    });
    refresh();
}

void CertificateWizard::build()
{
    m_close->setObjectName(QStringLiteral("closeWizard"));
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    setBody(body, 0);
    foot()->insertWidget(0, m_close);
    foot()->insertWidget(1, m_giveUp);
    foot()->addWidget(m_back);
    foot()->addWidget(m_next);
}

void CertificateWizard::add(CertificatePage* page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    connect(page, &CertificatePage::changed, this, &CertificateWizard::refresh);
    connect(page, &CertificatePage::proceeded, this, &CertificateWizard::proceeded);
    connect(page, &CertificatePage::stayed, this, [this] {
        // Half of it may be done: what is there already must be known before it is tried again.
        load([this] { setBusy(false); });
    });
    connect(page, &CertificatePage::standingMoved, this, [this] { load([] {}); });
}

void CertificateWizard::open()
{
    present(m_close);
    load([this] {
        const KeptWalk kept = keptWalk(m_walk.standing);
        if (m_walk.standing.appleAccount().isEmpty() && m_walk.appleAccount.isEmpty()) { // nothing is typed yet
            m_walk.appleAccount = kept.appleAccount;
            page(CertificateStep::Account)->refresh();
        }
        goTo(stepFor(m_walk.standing, m_walk.way, kept));
    });
}

// Closed on the last page it is over; a crash there is not.
void CertificateWizard::keep()
{
    if (!m_loaded) {
        return;
    }
    if (step() == CertificateStep::After) {
        forgetWalk();
    } else {
        keepWalk(m_walk.standing, step(), m_walk.appleAccount);
    }
}

void CertificateWizard::load(const std::function<void()>& then)
{
    askPushStanding(m_control, this, [this, then](const Result<PushStanding>& standing) {
        if (!standing) {
            setBusy(false);
            page(step())->showError(
                userSentence(standing.error(), tr("Where the push certificate stands can’t be shown.")));
            return;
        }
        m_walk.standing = *standing;
        m_loaded = true;
        for (CertificatePage* each : std::as_const(m_pages)) {
            each->refresh();
        }
        then();
        refresh();
    });
}

CertificateStep CertificateWizard::step() const
{
    return static_cast<CertificateStep>(m_stack->currentIndex());
}

CertificatePage* CertificateWizard::page(CertificateStep step) const
{
    return m_pages.value(static_cast<int>(step));
}

void CertificateWizard::goTo(CertificateStep step)
{
    CertificatePage* shown = page(step);
    shown->clearError();
    shown->refresh();
    m_stack->setCurrentWidget(shown);
    if (m_loaded) {
        keepWalk(m_walk.standing, step, m_walk.appleAccount);
    }
    refresh();
    (shown->focusProxy() != nullptr ? shown->focusProxy() : m_next)->setFocus(Qt::OtherFocusReason);
}

void CertificateWizard::back()
{
    if (m_busy || step() == CertificateStep::Account) {
        return;
    }
    // With a certificate that was there before, two pages have nothing to say.
    const bool skips = step() == CertificateStep::TakeIn && m_walk.way == SigningWay::Existing;
    goTo(skips ? CertificateStep::Signing : static_cast<CertificateStep>(m_stack->currentIndex() - 1));
}

void CertificateWizard::next()
{
    if (m_busy || !m_loaded || !page(step())->isComplete()) {
        return;
    }
    setBusy(true);
    QSettings().setValue(wayKey, name(m_walk.way)); // a word, never a file or a password
    page(step())->proceed();
}

void CertificateWizard::proceeded()
{
    const CertificateStep done = step();
    if (done == CertificateStep::After) {
        dismiss();
        return;
    }
    const bool skips = done == CertificateStep::Signing && m_walk.way == SigningWay::Existing;
    const auto following = skips ? CertificateStep::TakeIn : static_cast<CertificateStep>(m_stack->currentIndex() + 1);
    load([this, following] {
        setBusy(false);
        if (following == CertificateStep::Proof && m_walk.standing.certificate) {
            keepUnproven(m_walk.standing.certificate->serial);
        }
        goTo(following);
    });
}

void CertificateWizard::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        setFocus(Qt::OtherFocusReason); // or it would go on to the next button, where a key could press it
    }
    for (CertificatePage* each : std::as_const(m_pages)) {
        each->setEnabled(!busy);
    }
    refresh();
}

int CertificateWizard::furthest() const
{
    const auto reached = m_walk.standing.isSigned() ? CertificateStep::Portal
                         : m_walk.standing.request  ? CertificateStep::Request
                                                    : CertificateStep::Account;
    return std::max(m_stack->currentIndex(), static_cast<int>(reached));
}

void CertificateWizard::refresh()
{
    const int now = m_stack->currentIndex();
    QStringList names;
    QStringList summaries;
    for (int i = 0; i < m_pages.size(); ++i) {
        names.append(m_pages.at(i)->stepName());
        summaries.append(i < furthest() && i != now ? m_pages.at(i)->summary() : QString());
    }
    if (m_pages.size() < certificateSteps) {
        return;
    }
    m_rail->setSteps(names, summaries, now, furthest());
    const PushStanding& standing = m_walk.standing;
    const bool waits = m_loaded && now < static_cast<int>(CertificateStep::Proof);
    setTitle(m_loaded && !waits     ? tr("The push certificate")
             : standing.isRenewal() ? tr("Renew the push certificate")
                                    : tr("Get a push certificate"));
    m_rail->setCalm(waits ? &standing : nullptr, m_clock.nowMs());
    m_giveUp->setVisible(standing.request.has_value() && now >= static_cast<int>(CertificateStep::Signing) &&
                         now <= static_cast<int>(CertificateStep::TakeIn));
    m_giveUp->setEnabled(!m_busy);
    m_close->setVisible(now != static_cast<int>(CertificateStep::After));
    m_back->setVisible(now > 0);
    m_back->setEnabled(!m_busy);
    m_next->setEnabled(m_loaded && !m_busy && m_pages.at(now)->isComplete());
    m_next->setText(m_busy ? tr("One moment…") : m_pages.at(now)->nextWords());
}

void CertificateWizard::giveUp()
{
    const qint64 request = m_walk.standing.request ? m_walk.standing.request->id : 0;
    Confirmation what;
    what.title = tr("Give the request up?");
    what.loss = tr("Its private key is deleted. If it was uploaded to Apple already, the certificate that comes back "
                   "can’t be used any more. The certificate in use stays as it is.");
    what.action = tr("Give it up");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, request] {
        m_control.call(QStringLiteral("push_request.drop"), {{QStringLiteral("request"), request}}, sheet,
                       [this, sheet](const Result<QJsonValue>& result) {
                           if (!result) {
                               sheet->showProblem(
                                   userSentence(result.error(), tr("The request was not given up.")).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           load([this] { goTo(CertificateStep::Account); });
                       });
    });
}

void CertificateWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        next();
        return;
    }
    Sheet::keyPressEvent(event);
}

void CertificateWizard::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    m_rail->setFixedWidth(width() < narrowBelow ? railNarrow : railWide);
}

} // namespace espalier::ui
