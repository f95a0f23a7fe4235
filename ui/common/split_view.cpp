#include "ui/common/split_view.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QSplitterHandle>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int Least = 400;
constexpr int Usual = 440;
constexpr int Most = 480;
constexpr int MostWide = 520; // in windows above 1600
constexpr int NarrowBelow = 1000;
constexpr int ListLeast = 360;

// One hairline, with a few invisible pixels to take hold of.
class Handle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().border);
    }
};

class Splitter : public QSplitter {
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle* createHandle() override { return new Handle(orientation(), this); }
};
} // namespace

SplitView::SplitView(QWidget* list, QWidget* detail, const QString& key, QWidget* parent)
    : QWidget(parent), m_splitter(new Splitter(Qt::Horizontal, this)), m_detail(detail), m_key(key),
      m_detailWidth(qBound(Least, QSettings().value(key + QStringLiteral("/detail"), Usual).toInt(), MostWide))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    list->setMinimumWidth(ListLeast);
    m_detail->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_detailWidth = m_splitter->sizes().value(1);
        QSettings().setValue(m_key + QStringLiteral("/detail"), m_detailWidth);
    });
}

void SplitView::setDetailShown(bool shown)
{
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    arrange();
}

bool SplitView::leaveDetail(QAbstractItemView* list)
{
    if (!m_shown) {
        return false;
    }
    setDetailShown(false);
    list->clearSelection();
    list->setFocus();
    return true;
}

void SplitView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SplitView::arrange()
{
    if (m_arranging) {
        return;
    }
    m_arranging = true;
    m_narrow = width() < NarrowBelow;
    const int most = width() > 1380 ? MostWide : Most;
    if (m_narrow) {
        if (m_detail->parentWidget() != this) {
            m_detail->setParent(this);
        }
        m_detail->setMinimumWidth(0);
        m_detail->setMaximumWidth(QWIDGETSIZE_MAX);
        const int wide = qMin(Usual, width());
        m_detail->setGeometry(layoutDirection() == Qt::RightToLeft ? 0 : width() - wide, 0, wide, height());
        m_detail->setVisible(m_shown);
        m_detail->raise();
        // What is left of the list stays in sight where that is enough to read.
        const bool beside = m_shown && width() - wide >= ListLeast;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        layout()->setContentsMargins(beside && rightToLeft ? wide : 0, 0, beside && !rightToLeft ? wide : 0, 0);
    } else {
        layout()->setContentsMargins(0, 0, 0, 0);
        if (m_detail->parentWidget() == this) {
            m_splitter->addWidget(m_detail);
        }
        m_detail->setMinimumWidth(Least);
        m_detail->setMaximumWidth(most);
        m_detail->setVisible(m_shown);
        const int wide = qBound(Least, m_detailWidth, most);
        m_splitter->setSizes({qMax(ListLeast, width() - wide - 1), wide});
    }
    m_arranging = false;
}

} // namespace espalier::ui
