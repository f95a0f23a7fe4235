#include "ui/reminder_tray.h"

#include "ui/common/icon.h"

#include <QSystemTrayIcon>

namespace espalier::ui {

namespace {
constexpr int mostLines = 4;
} // namespace

ReminderTray::ReminderTray(QObject* parent) : QObject(parent) {}

void ReminderTray::tell(const QStringList& sentences, const Jump& jump)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        return;
    }
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(applicationIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::click);
        connect(m_icon, &QSystemTrayIcon::activated, this, &ReminderTray::click);
    }
    m_jump = jump;
    const QString words = sentences.mid(0, mostLines).join(QLatin1Char('\n'));
    m_icon->setToolTip(words);
    m_icon->show();
    m_icon->showMessage(tr("Something needs you"), words, applicationIcon());
}

void ReminderTray::click()
{
    m_icon->hide();
    Q_EMIT clicked(m_jump);
}

} // namespace espalier::ui
