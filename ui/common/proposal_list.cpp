#include "ui/common/proposal_list.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int proposalRow = 28;
constexpr int mostShownProposals = 9;
constexpr int leastProposalWidth = 320;
constexpr int mostProposalWidth = 480; // a word and its kind are read together

class ProposalDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& colors = theme();
        if ((option.state & QStyle::State_Selected) != 0) {
            paintRounded(painter, option.rect, radius::chip, colors.selection);
        } else if ((option.state & QStyle::State_MouseOver) != 0) {
            paintRounded(painter, option.rect, radius::chip, colors.hover);
        }
        const QRect room = option.rect.adjusted(space::small, 0, -space::small, 0);
        const QString detail = index.data(Qt::UserRole).toString();
        painter->setFont(roleFont(TextRole::Second));
        const int wide = detail.isEmpty() ? 0 : QFontMetrics(painter->font()).horizontalAdvance(detail) + space::medium;
        painter->setPen(colors.text3);
        painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignTrailing), detail);
        painter->setFont(roleFont(TextRole::Mono));
        painter->setPen(colors.text1);
        const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -wide, 0));
        painter->drawText(
            words, int(Qt::AlignVCenter | Qt::AlignLeading),
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {10, rowHeight(proposalRow, 1, QFontMetrics(roleFont(TextRole::Mono)), 8)};
    }
};

} // namespace

ProposalList::ProposalList(QWidget* below)
    : QFrame(below), m_below(below), m_view(new QListView(this)), m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("proposals"));
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProposalDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Proposals"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->addWidget(m_view);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const QueryProposal one = m_all.at(index.row());
        Q_EMIT chosen(one.text, one.position, one.length);
    });
    hide();
}

void ProposalList::setProposals(const QList<QueryProposal>& proposals)
{
    m_all = proposals;
    m_model->clear();
    for (const QueryProposal& one : proposals) {
        auto* item = new QStandardItem(visibleText(one.text, 80));
        item->setData(one.detail, Qt::UserRole);
        m_model->appendRow(item);
    }
    if (proposals.isEmpty()) {
        hide();
        return;
    }
    QWidget* window = m_below->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    const int row = m_view->sizeHintForRow(0);
    const int tall = row * std::min(mostShownProposals, static_cast<int>(proposals.size())) + 10;
    const int wide = std::min(std::clamp(m_below->width(), leastProposalWidth, mostProposalWidth), window->width());
    const QPoint corner = m_below->mapTo(window, QPoint(0, m_below->height() + 4));
    const bool isAbove = corner.y() + tall > window->height() && corner.y() > window->height() / 2;
    setGeometry(std::min(corner.x(), window->width() - wide),
                isAbove ? m_below->mapTo(window, QPoint(0, -tall - 4)).y() : corner.y(), wide, tall);
    show();
    raise();
}

void ProposalList::move(int rows)
{
    const int count = static_cast<int>(m_all.size());
    const int from = current();
    const int to = from < 0 ? (rows > 0 ? 0 : count - 1) : (from + rows + count) % count;
    m_view->setCurrentIndex(m_model->index(to, 0));
}

int ProposalList::current() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void ProposalList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, rect(), radius::message, theme().raised, theme().border);
}

} // namespace espalier::ui
