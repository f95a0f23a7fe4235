#include "ui/editor/problems/problem_list.h"

#include "ui/common/plain_words.h"
#include "ui/editor/problems/problem_delegate.h"
#include "ui/editor/problems/problem_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace espalier::ui {

ProblemList::ProblemList(EditorSession& session, QWidget* parent)
    : QListView(parent), m_session(session), m_model(new ProblemModel(session, this))
{
    setModel(m_model);
    setItemDelegate(new ProblemDelegate(this));
    setAccessibleName(tr("Problems"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setLayoutMode(QListView::Batched); // thousands of sentences are measured in between, not all at once
    connect(&session, &EditorSession::currentChanged, this, &ProblemList::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { follow(m_session.current()); });
    connect(this, &QAbstractItemView::activated, this, &ProblemList::turnTo);
}

QRect ProblemList::fixRect(const QModelIndex& index) const
{
    const auto* delegate = qobject_cast<const ProblemDelegate*>(itemDelegate());
    return index.isValid() ? delegate->fixRect(visualRect(index), index, layoutDirection()) : QRect();
}

void ProblemList::follow(const profiles::Path& path)
{
    const int row = m_model->rowOf(path);
    if (row >= 0) {
        setCurrentIndex(m_model->index(row));
    } else if (!hasFocus()) {
        clearSelection();
    }
}

void ProblemList::turnTo(const QModelIndex& index)
{
    if (index.isValid()) {
        m_session.reveal(m_model->at(index.row()).path);
    }
}

void ProblemList::fixCurrent()
{
    const QModelIndex now = currentIndex();
    if (now.isValid()) {
        m_session.fix(m_model->at(now.row()));
    }
}

void ProblemList::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const bool onButton = fixRect(indexAt(event->pos())).contains(event->pos());
    viewport()->setCursor(onButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProblemList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        return;
    }
    if (fixRect(index).contains(event->pos())) {
        m_session.fix(profiles::Problem(m_model->at(index.row()))); // the list changes meanwhile
    } else {
        turnTo(index);
    }
}

void ProblemList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        turnTo(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void ProblemList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(tr("Go to the key"), this, [this, index = QPersistentModelIndex(index)] { turnTo(index); });
    if (const QString fix = index.data(ProblemModel::FixWords).toString(); !fix.isEmpty()) {
        menu.addAction(plainAction(fix) + QStringLiteral("\tCtrl+."), this, &ProblemList::fixCurrent);
    }
    menu.addAction(tr("Copy the sentence"), this,
                   [words = index.data().toString()] { QGuiApplication::clipboard()->setText(words); });
    menu.exec(event->globalPos());
}

void ProblemList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // sentences wrap anew
}

} // namespace espalier::ui
