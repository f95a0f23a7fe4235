#include "ui/editor/payloads/payload_list.h"

#include "ui/common/icon.h"
#include "ui/editor/payloads/payload_delegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace espalier::ui {

PayloadList::PayloadList(EditorSession& session, QWidget* parent)
    : QListView(parent), m_model(new PayloadModel(session, this)), m_session(session)
{
    setModel(m_model);
    setItemDelegate(new PayloadDelegate(this));
    setAccessibleName(tr("Payloads"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_model, &PayloadModel::payloadsChanged, this, &PayloadList::chooseAgain);
    connect(m_model, &PayloadModel::placed, this, [this](int row) { setCurrentIndex(m_model->index(row)); });
    setCurrentIndex(m_model->index(m_model->rowCount() > 1 ? 1 : 0));
}

void PayloadList::choose(profiles::NodeId payload)
{
    if (const int row = m_model->rowOf(payload); row >= 0) {
        setCurrentIndex(m_model->index(row));
        scrollTo(m_model->index(row));
    }
}

profiles::NodeId PayloadList::chosen() const
{
    return m_chosen;
}

int PayloadList::contentHeight() const
{
    return m_model->rowCount() * sizeHintForRow(0) + 2; // and the line that shows where a drop goes
}

void PayloadList::chooseAgain()
{
    int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        row = std::clamp(m_row, 0, m_model->rowCount() - 1);
    }
    setCurrentIndex(m_model->index(row));
}

void PayloadList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid()) {
        return; // the model is changing
    }
    m_row = current.row();
    m_chosen = m_model->payload(m_row);
    Q_EMIT payloadChosen(m_chosen);
}

void PayloadList::copy()
{
    if (const QModelIndexList one{currentIndex()}; m_row > 0) {
        QGuiApplication::clipboard()->setMimeData(m_model->mimeData(one));
    }
}

void PayloadList::paste()
{
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QByteArray bytes = copied != nullptr ? copied->text().trimmed().toUtf8() : QByteArray();
    if (!bytes.isEmpty()) {
        m_model->paste(bytes, m_row);
    }
}

void PayloadList::removeCurrent()
{
    if (m_row > 0) {
        m_model->remove(m_row);
    }
}

void PayloadList::keyPressEvent(QKeyEvent* event)
{
    const int row = m_row;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        removeCurrent();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeCurrent();
    } else if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier && row > 0) {
        m_model->duplicate(row);
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up) {
        m_model->move(row, -1);
    } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
        m_model->move(row, 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT formRequested();
    } else {
        QListView::keyPressEvent(event);
    }
}

void PayloadList::contextMenuEvent(QContextMenuEvent* event)
{
    const int row = m_row;
    QMenu menu(this);
    const auto add = [&menu](const char* icon, const QString& words, bool enabled, auto action) {
        QAction* made = menu.addAction(themedIcon(QLatin1String(icon)), words, &menu, action);
        made->setEnabled(enabled);
    };
    const QMimeData* clipboard = QGuiApplication::clipboard()->mimeData();
    add("copy", tr("Copy\tCtrl+C"), row > 0, [this] { copy(); });
    add("paste", tr("Paste\tCtrl+V"), clipboard != nullptr && clipboard->text().contains(QLatin1String("<dict")),
        [this] { paste(); });
    add("duplicate", tr("Duplicate\tCtrl+D"), row > 0, [this, row] { m_model->duplicate(row); });
    menu.addSeparator();
    add("chevron-up", tr("Move up\tAlt+Up"), row > 1, [this, row] { m_model->move(row, -1); });
    add("chevron-down", tr("Move down\tAlt+Down"), row > 0 && row + 1 < m_model->rowCount(),
        [this, row] { m_model->move(row, 1); });
    menu.addSeparator();
    add("erase", tr("Remove\tDel"), row > 0, [this] { removeCurrent(); });
    menu.exec(event->globalPos());
}

} // namespace espalier::ui
