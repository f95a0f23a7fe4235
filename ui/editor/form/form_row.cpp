#include "ui/editor/form/form_row.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/editor/form/add_row.h"
#include "ui/editor/form/head_row.h"
#include "ui/editor/form/item_actions.h"
#include "ui/editor/form/rename_field.h"
#include "ui/editor/form/signature_row.h"
#include "ui/editor/form/value_row.h"

#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int IndentStep = 16, DeepestIndent = 7;
}

FormRow::FormRow(EditorSession& session, const FormItem& item, QWidget* parent)
    : QWidget(parent), m_session(session), m_item(item)
{
}

void FormRow::show(const FormItem& item)
{
    m_item = item;
    showItem();
}

void FormRow::setPlatforms(const QSet<catalogue::Platform>& platforms)
{
    m_platforms = platforms;
}

void FormRow::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current) {
        update();
    }
}

QColor FormRow::ground() const
{
    return m_current ? theme().accentSoft : theme().surface;
}

int FormRow::indent() const
{
    return std::min(m_item.depth, DeepestIndent) * IndentStep;
}

QList<QWidget*> FormRow::tabStops() const
{
    QList<QWidget*> stops;
    for (QWidget* child : findChildren<QWidget*>()) {
        const bool takes = (child->focusPolicy() & Qt::TabFocus) != 0 && child->focusProxy() == nullptr;
        if (takes && child->isEnabled() && child->isVisibleTo(this)) {
            stops.append(child);
        }
    }
    if ((focusPolicy() & Qt::TabFocus) != 0) {
        stops.prepend(const_cast<FormRow*>(this));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [this, mirrored](const QWidget* child) {
        const QPoint at = child == this ? QPoint(-1, -1) : child->mapTo(this, QPoint(0, 0));
        return std::pair(at.y() / 8, mirrored ? -at.x() : at.x());
    };
    std::stable_sort(stops.begin(), stops.end(),
                     [&](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    return stops;
}

int FormRow::heightFor(int width)
{
    if (layout() == nullptr) {
        return sizeHint().height();
    }
    ensurePolished();
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

void FormRow::openMenu(QWidget* below)
{
    if (m_item.what == FormItem::What::Section || m_item.what == FormItem::What::AddItem ||
        m_item.what == FormItem::What::AddKey || m_item.what == FormItem::What::Signature) {
        return;
    }
    QMenu menu(this);
    ItemActions(m_session, m_item).fill(menu, [this] { startRename(); });
    menu.exec(below != nullptr ? below->mapToGlobal(QPoint(0, below->height() + 2)) : QCursor::pos());
}

void FormRow::rename(QWidget* title, QBoxLayout* where)
{
    if (m_rename == nullptr) {
        m_rename = new RenameField(m_session, title, title->parentWidget());
        where->insertWidget(0, m_rename);
        connect(m_rename, &RenameField::cancelled, this, &FormRow::takeFocus);
    }
    m_rename->start(m_item);
}

bool FormRow::unsetByKey(const QKeyEvent* event)
{
    const bool unsets =
        (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_item.what != FormItem::What::Section;
    if (unsets) {
        ItemActions(m_session, m_item).unset();
    }
    return unsets;
}

void FormRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), ground());
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), theme().divider);
}

void FormRow::keyPressEvent(QKeyEvent* event)
{
    ItemActions actions(m_session, m_item);
    if (event->modifiers() == Qt::AltModifier && actions.isEntry() &&
        (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        actions.move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_F2 && m_item.isFree && m_item.isThere()) {
        startRename();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FormRow::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    openMenu(nullptr);
}

void FormRow::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
    takeFocus();
}

bool FormRow::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        Q_EMIT heightChanged();
    }
    return done;
}

FormRow* makeRow(EditorSession& session, const FormItem& item, QWidget* parent)
{
    switch (item.what) {
    case FormItem::What::Group:
    case FormItem::What::Element:
    case FormItem::What::Section:
        return new HeadRow(session, item, parent);
    case FormItem::What::AddKey:
    case FormItem::What::AddItem:
        return new AddRow(session, item, parent);
    case FormItem::What::Signature:
        return new SignatureRow(session, item, parent);
    case FormItem::What::Value:
        break;
    }
    return new ValueRow(session, item, parent);
}

} // namespace espalier::ui
