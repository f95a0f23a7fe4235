#include "ui/enrollment/link_making_sheet.h"

#include "base/error_kind.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"

#include <QTimer>

namespace espalier::ui {

namespace {
constexpr int MakingWaitMs = 800;
}

LinkMakingSheet::LinkMakingSheet(QWidget* over) : Sheet(over), m_message(new MessageBar(this)) {}

void LinkMakingSheet::begin()
{
    m_making = true;
    QTimer::singleShot(MakingWaitMs, this, [this] {
        if (m_making) { // it is made quickly, unless the self-test has to come first
            m_message->set(State::Waiting, tr("First the self-test, up to a minute: can devices reach this server?"));
        }
    });
}

void LinkMakingSheet::tellRefusal(const Error& error)
{
    if (isOfKind(error, QLatin1String("not-ready"))) {
        m_message->set(State::Failed, tr("No link was created: the self-test has failed."),
                       tr("Whoever opened it would be stuck. Put right what failed, then create it again."));
        connect(m_message->addAction(tr("Show what failed…")), &QPushButton::clicked, this, [this] {
            dismiss();
            Q_EMIT readinessRequested();
        });
        return;
    }
    if (isOfKind(error, QLatin1String("no-device-ca"))) {
        m_message->set(State::Failed,
                       tr("No link was created: Apple’s authorities of device certificates are missing."),
                       tr("Import them in a terminal, or let the link not ask which device it is."));
        return;
    }
    m_message->set(userSentence(error, tr("The link was not created.")));
    if (error.code == ErrorCode::Unavailable) {
        connect(m_message->addAction(tr("Open Server")), &QPushButton::clicked, this, [this] {
            Q_EMIT serverRequested();
            dismiss();
        });
    }
}

} // namespace espalier::ui
