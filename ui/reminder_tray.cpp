#include "ui/reminder_tray.h"

#include "ui/common/icon.h"
#include "ui/common/plain_words.h"

#include <QSystemTrayIcon>

namespace espalier::ui {

namespace {
constexpr int mostLines = 4;

QString withoutMarkup(QString words)
{
    return words.replace(QLatin1Char('<'), QChar(0x2039)).replace(QLatin1Char('&'), QChar(0xFF06));
}
} // namespace

ReminderTray::ReminderTray(QObject* parent) : QObject(parent) {}

void ReminderTray::tell(const QStringList& sentences, const Jump& jump)
{
    if (m_isSilent || !QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(applicationIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::click);
        connect(m_icon, &QSystemTrayIcon::activated, this, &ReminderTray::click);
    }
    m_jump = jump;
    const QString words = sentences.mid(0, mostLines).join(QLatin1Char('\n'));
    m_icon->setToolTip(plainToolTip(words));
    m_icon->show();
    // Desktops may read markup in a message; none of these words is any.
    m_icon->showMessage(tr("Something needs you"), withoutMarkup(words), applicationIcon());
}

void ReminderTray::setSilent(bool silent)
{
    m_isSilent = silent;
    if (silent && m_icon != nullptr) {
        m_icon->hide();
        m_icon->setToolTip({});
    }
}

void ReminderTray::click()
{
    m_icon->hide();
    Q_EMIT clicked(m_jump);
}

} // namespace espalier::ui
