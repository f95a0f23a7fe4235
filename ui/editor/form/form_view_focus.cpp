// Where the keyboard is in the form, and how it gets there.
#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_row.h"
#include "ui/editor/form/form_view.h"

#include <QApplication>
#include <QLineEdit>

namespace espalier::ui {

using profiles::Path;

std::optional<Path> FormView::typedAt() const
{
    const auto* field = qobject_cast<const QLineEdit*>(QApplication::focusWidget());
    const bool here = field != nullptr && m_current != nullptr && m_current->isAncestorOf(field);
    return here ? std::optional(m_current->item().path) : std::nullopt;
}

void FormView::onFocus(QWidget* now)
{
    FormRow* row = now != nullptr && isAncestorOf(now) ? rowOf(now) : nullptr;
    if (row == nullptr || row == m_current) {
        return;
    }
    if (m_current != nullptr) {
        m_current->setCurrent(false);
    }
    m_current = row;
    row->setCurrent(true);
    if (row->item().id() != m_revealed) {
        m_revealed.clear();
    }
    if (m_plan.kept) {
        m_whole.start(); // what was kept for typing goes where the filter wants it
    }
    m_session.setCurrent(row->item().path);
}

// A head above that needs more lines leaves less room here, and rows get taller by what is found wrong in them: the one
// that was turned to stays whole.
void FormView::keepInView()
{
    scrollTo(indexOf(m_revealed));
}

bool FormView::reveal(const Path& path)
{
    QString id = m_plan.reveal(m_payload, path);
    if (m_plan.shown != Shown::All) {
        const qsizetype at = id.isEmpty() ? -1 : indexOf(id);
        if (at < 0 || !(m_items.at(at).path == path)) {
            m_plan.shown = Shown::All;
            id = m_plan.reveal(m_payload, path);
        }
    }
    refresh();
    const qsizetype at = indexOf(id);
    FormRow* row = rowAt(at);
    if (row == nullptr) {
        return false;
    }
    row->takeFocus();
    m_revealed = id;
    keepInView();
    return true;
}

void FormView::takeFocus()
{
    if (FormRow* row = rowAt(0)) {
        row->takeFocus();
    }
}

bool FormView::focusNextPrevChild(bool next)
{
    QWidget* now = QApplication::focusWidget();
    FormRow* row = now != nullptr && isAncestorOf(now) ? rowOf(now) : nullptr;
    if (row == nullptr) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    const auto reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    const QList<QWidget*> own = row->tabStops();
    const qsizetype inRow = own.indexOf(now);
    if (const qsizetype to = inRow < 0 ? (next ? 0 : -1) : inRow + (next ? 1 : -1); to >= 0 && to < own.size()) {
        own.at(to)->setFocus(reason);
        return true;
    }
    for (qsizetype at = indexOf(row->item().id()) + (next ? 1 : -1); at >= 0 && at < m_items.size();
         at += next ? 1 : -1) {
        FormRow* beside = rowAt(at);
        const QList<QWidget*> stops = beside->tabStops();
        if (!stops.isEmpty()) {
            (next ? stops.first() : stops.last())->setFocus(reason);
            return true;
        }
    }
    // Out of the form: the first thing of the window that isn't part of it.
    for (QWidget* to = now; to != nullptr;) {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (to == now) {
            break;
        }
        const bool takes = (to->focusPolicy() & Qt::TabFocus) != 0 && to->isEnabled() && to->isVisible();
        if (takes && !isAncestorOf(to) && to != this && to->focusProxy() == nullptr && to->window() == window()) {
            to->setFocus(reason);
            return true;
        }
    }
    return false;
}

} // namespace espalier::ui
