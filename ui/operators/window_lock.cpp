#include "ui/operators/window_lock.h"

#include "ui/common/sheet.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QToolTip>

#include <utility>

namespace espalier::ui {

namespace {

// Asks before the window closes, which is possible while it is locked, too.
const QLatin1String closingSheet("closing");

} // namespace

WindowLock::WindowLock(QWidget& window, QObject* parent) : QObject(parent), m_window(window) {}

WindowLock::~WindowLock()
{
    qApp->removeEventFilter(this);
}

void WindowLock::close()
{
    if (std::exchange(m_closed, true)) {
        return;
    }
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup) {
            break;
        }
    }
    QToolTip::hideText();
    for (QWidget* each : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(each);
        if (dialog != nullptr && dialog->isVisible()) {
            dialog->reject(); // as if the person had thought better of it
        }
    }
    m_focus = m_window.focusWidget();
    for (Sheet* sheet : m_window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (sheet->isVisible()) {
            put(sheet);
        }
    }
    qApp->installEventFilter(this);
}

void WindowLock::put(Sheet* sheet)
{
    m_sheets.append(sheet);
    sheet->hide();
}

// An answer that was under way may open another sheet.
bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->parent() == &m_window) {
        auto* sheet = qobject_cast<Sheet*>(watched);
        if (sheet != nullptr && sheet->objectName() != closingSheet) {
            put(sheet);
        }
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::reopen()
{
    if (!std::exchange(m_closed, false)) {
        return;
    }
    qApp->removeEventFilter(this);
    for (const QPointer<Sheet>& sheet : std::exchange(m_sheets, {})) {
        if (sheet) {
            sheet->show();
            sheet->raise();
        }
    }
    if (m_focus != nullptr && m_focus->isVisible()) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
}

void WindowLock::drop()
{
    m_closed = false;
    qApp->removeEventFilter(this);
    m_sheets.clear();
    qDeleteAll(m_window.findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace espalier::ui
