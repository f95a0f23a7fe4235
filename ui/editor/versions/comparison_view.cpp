#include "ui/editor/versions/comparison_view.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

namespace espalier::ui {

using profiles::Difference;

class ComparisonModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ComparisonRow>& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const ComparisonRow& row(int i) const { return m_rows.at(i); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) {
            return {};
        }
        const ComparisonRow& shown = m_rows.at(index.row());
        const QString words = comparisonText({}, {shown}).trimmed();
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }

private:
    QList<ComparisonRow> m_rows;
};

namespace {

constexpr int SignSide = 20;
constexpr int ValueHeight = 24;

struct Sign {
    const char* icon;
    QColor color, soft;
};

Sign signOf(Difference what)
{
    const Theme& t = theme();
    switch (what) {
    case Difference::Added:
        return {"plus", t.ok.text, t.ok.soft};
    case Difference::Removed:
        return {"minus", t.failed.text, t.failed.soft};
    default:
        return {"swap", t.accent, t.accentSoft};
    }
}

class ComparisonDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const ComparisonModel*>(index.model());
        const ComparisonRow& row = model->row(index.row());
        const Theme& t = theme();
        painter->save();
        painter->fillRect(option.rect, row.kind == ComparisonRow::Kind::Payload ? t.sunken : t.surface);
        paintHairline(painter, QPointF(option.rect.left(), option.rect.bottom()),
                      QPointF(option.rect.right() + 1, option.rect.bottom()), t.divider);
        const QRect room = option.rect.adjusted(space::page, 0, -space::page, 0);
        switch (row.kind) {
        case ComparisonRow::Kind::Payload:
            paintHead(painter, room, row, option.direction);
            break;
        case ComparisonRow::Kind::Key:
            paintKey(painter, room, row, option.direction);
            break;
        case ComparisonRow::Kind::Same:
            paintLine(painter, room, row.title, roleFont(TextRole::Second), t.text2, Qt::AlignLeading, Elide::End,
                      option.direction);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), radius::control, {}, t.accent, 2);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const auto* model = static_cast<const ComparisonModel*>(index.model());
        const QFontMetrics strong(roleFont(TextRole::Strong));
        const QFontMetrics small(roleFont(TextRole::SmallMono));
        return {100, model->row(index.row()).kind == ComparisonRow::Kind::Key
                         ? std::max(52, strong.height() + small.height() + 16)
                         : std::max(36, strong.height() + 14)};
    }

private:
    static void paintHead(QPainter* painter, const QRect& room, const ComparisonRow& row, Qt::LayoutDirection direction)
    {
        const Theme& t = theme();
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(direction, room, rect); };
        QRect at(room.left(), room.center().y() - 8, 16, 16);
        paintIcon(painter, place(at), row.icon, t.text2);
        const QFont strong = roleFont(TextRole::Strong);
        const QFont mono = roleFont(TextRole::SmallMono);
        const int noteWidth = QFontMetrics(roleFont(TextRole::Second)).horizontalAdvance(row.note) + 4;
        const int left = room.left() + 16 + space::small;
        const int free = room.right() - noteWidth - space::medium - left;
        const int title = std::min(free, QFontMetrics(strong).horizontalAdvance(row.title) + 2);
        paintLine(painter, place(QRect(left, room.top(), title, room.height())), row.title, strong, t.text1,
                  Qt::AlignLeading, Elide::End, direction);
        const int rest = free - title - space::small;
        if (rest > 40) {
            paintLine(painter, place(QRect(left + title + space::small, room.top(), rest, room.height())), row.detail,
                      mono, t.text3, Qt::AlignLeading, Elide::Middle, direction);
        }
        paintLine(painter, place(QRect(room.right() - noteWidth, room.top(), noteWidth, room.height())), row.note,
                  roleFont(TextRole::Second), t.text2, Qt::AlignTrailing, Elide::End, direction);
    }

    static void paintKey(QPainter* painter, const QRect& room, const ComparisonRow& row, Qt::LayoutDirection direction)
    {
        const Theme& t = theme();
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(direction, room, rect); };
        const Sign sign = signOf(row.what);
        const QRect tile(room.left(), room.center().y() - SignSide / 2, SignSide, SignSide);
        paintRounded(painter, place(tile), radius::badge, sign.soft);
        paintIcon(painter, place(tile.adjusted(3, 3, -3, -3)), QLatin1String(sign.icon), sign.color);

        const int left = room.left() + SignSide + space::medium;
        const int names = (room.right() - left) * 36 / 100;
        const int arrow = 28;
        const int values = (room.right() - left - names - arrow) / 2;
        const QFont strong = roleFont(TextRole::Strong);
        const QFont mono = roleFont(TextRole::SmallMono);
        const int one = QFontMetrics(strong).height();
        const int two = QFontMetrics(mono).height();
        const int top = room.top() + (room.height() - one - two - 2) / 2;
        paintLine(painter, place(QRect(left, top, names - space::medium, one)), row.title, strong, t.text1,
                  Qt::AlignLeading, Elide::End, direction);
        paintLine(painter, place(QRect(left, top + one + 2, names - space::medium, two)), row.detail, mono, t.text3,
                  Qt::AlignLeading, Elide::Middle, direction);
        QRect at(left + names, room.top(), values, room.height());
        paintValue(painter, place(at), row.before, t.failed.soft, direction);
        at = QRect(left + names + values, room.top(), arrow, room.height());
        paintIcon(painter, place(QRect(at.center().x() - 8, at.center().y() - 8, 16, 16)), QStringLiteral("arrow"),
                  t.text3);
        at = QRect(left + names + values + arrow, room.top(), values, room.height());
        paintValue(painter, place(at), row.after, t.ok.soft, direction);
    }

    static void paintValue(QPainter* painter, const QRect& room, const QString& words, const QColor& soft,
                           Qt::LayoutDirection direction)
    {
        const Theme& t = theme();
        if (words.isNull()) {
            paintLine(painter, room, ComparisonView::tr("Not there"), roleFont(TextRole::Body), t.text2,
                      Qt::AlignLeading, Elide::End, direction);
            return;
        }
        const QFont font = roleFont(TextRole::Body);
        const QString text = words.isEmpty() ? ComparisonView::tr("Empty") : words;
        const int width = std::min(room.width(), QFontMetrics(font).horizontalAdvance(text) + 18);
        const int tall = std::max(ValueHeight, QFontMetrics(font).height() + 6);
        const QRect chip =
            QStyle::visualRect(direction, room, QRect(room.left(), room.center().y() - tall / 2, width, tall));
        paintRounded(painter, chip, radius::badge, soft);
        paintLine(painter, chip.adjusted(8, 0, -8, 0), text, font, t.text1, Qt::AlignLeading, Elide::End, direction);
    }
};

} // namespace

ComparisonView::ComparisonView(QWidget* parent) : QListView(parent), m_model(new ComparisonModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new ComparisonDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Differences"));
}

void ComparisonView::setRows(const QList<ComparisonRow>& rows)
{
    m_model->setRows(rows);
    scrollToTop();
}

void ComparisonView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace espalier::ui
