#include "ui/common/action_list.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace espalier::ui {

namespace {
QRect buttonRect(const QRect& row, const ActionRow& what, Qt::LayoutDirection direction)
{
    if (what.action.isEmpty()) {
        return {};
    }
    const QFontMetrics metrics(roleFont(TextRole::SecondStrong));
    const QSize size(metrics.horizontalAdvance(what.action) + 22, std::max(height::smallControl, metrics.height() + 8));
    return QStyle::visualRect(direction, row,
                              QRect(row.right() - space::pane - size.width() + 1,
                                    row.center().y() - size.height() / 2 + 1, size.width(), size.height()));
}
} // namespace

class ActionList::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<ActionRow>& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    [[nodiscard]] const QList<ActionRow>& rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const ActionRow& row = m_rows.at(index.row());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
            return row.title + QStringLiteral(". ") + row.words;
        }
        if (role == Qt::AccessibleDescriptionRole) {
            return row.action.isEmpty() ? row.evidence : row.action;
        }
        return role == Qt::ToolTipRole && !row.words.isEmpty() ? QVariant(plainToolTip(row.words)) : QVariant();
    }

private:
    QList<ActionRow> m_rows;
};

class ActionList::Delegate : public QStyledItemDelegate {
public:
    Delegate(const Model* model, Size size, QObject* parent) : QStyledItemDelegate(parent), m_model(model), m_size(size)
    {
    }

    int hovered = -1;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override
    {
        const bool two = !m_model->rows().at(index.row()).words.isEmpty();
        const int text = lineHeight(TextRole::CardTitle) + (two ? lineHeight(TextRole::Body) : 0);
        return {200, std::max(m_size == Size::Checklist ? 57 : 46, text + 20)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ActionRow& row = m_model->rows().at(index.row());
        const Theme& colors = theme();
        const QRect room = option.rect;
        const bool keyboard = option.widget != nullptr && option.widget->hasFocus() &&
                              option.state.testFlag(QStyle::State_HasFocus) &&
                              option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        if (row.weight == ActionRow::Weight::Current) {
            painter->fillRect(room, colors.accentSoft);
        }
        if (index.row() > 0) {
            paintHairline(painter, room.topLeft(), QPointF(room.right() + 1, room.top()), colors.divider);
        }
        const int text = paintSign(painter, room, row, option.direction);
        const QRect button = buttonRect(room, row, option.direction);
        int end = space::pane;
        if (!row.evidence.isEmpty()) {
            const QFontMetrics metrics(roleFont(TextRole::Second));
            const int wide = std::min(metrics.horizontalAdvance(row.evidence) + 4, room.width() / 3);
            const int right = button.isNull() ? space::pane : button.width() + space::pane + 12;
            const QRect at = QStyle::visualRect(
                option.direction, room, QRect(room.right() - right - wide + 1, room.top(), wide, room.height()));
            paintLine(painter, at, row.evidence, roleFont(TextRole::Second), colors.text2, Qt::AlignTrailing,
                      Elide::Middle, option.direction);
            end = right + wide + 12;
        } else if (!button.isNull()) {
            end = button.width() + space::pane + 12;
        }
        paintWords(painter, room.adjusted(text, 0, -end, 0), room, row, option.direction);
        if (!button.isNull()) {
            const bool over = hovered == index.row();
            paintRounded(painter, button, radius::control,
                         row.primary ? (over ? colors.accentHover : colors.accent)
                                     : (over ? colors.hover : colors.surface),
                         row.primary ? QColor() : colors.controlBorder);
            paintLine(painter, button, row.action, roleFont(TextRole::SecondStrong),
                      row.primary ? colors.onAccent : colors.text1, Qt::AlignHCenter);
        }
        if (keyboard) {
            paintRounded(painter, QRectF(room).adjusted(3, 3, -3, -2), radius::control, {}, colors.accent, 2);
        }
    }

private:
    // Answers where the text begins.
    int paintSign(QPainter* painter, const QRect& room, const ActionRow& row, Qt::LayoutDirection direction) const
    {
        const Theme& colors = theme();
        if (row.sign == ActionRow::Sign::State) {
            const QRect sign(room.left() + space::pane, room.center().y() - 9, 18, 18);
            paintIcon(painter, QStyle::visualRect(direction, room, sign), stateIconName(row.state),
                      stateColors(colors, row.state).text);
            return space::pane + 18 + 14;
        }
        constexpr int side = 28;
        const QRect circle = QStyle::visualRect(
            direction, room, QRect(room.left() + space::page, room.center().y() - side / 2 + 1, side, side));
        const bool current = row.weight == ActionRow::Weight::Current;
        switch (row.sign) {
        case ActionRow::Sign::Done:
            paintRounded(painter, circle, side / 2.0, colors.ok.soft);
            paintIcon(painter, QRectF(circle).adjusted(6, 6, -6, -6), QStringLiteral("tick"), colors.ok.text);
            break;
        case ActionRow::Sign::Locked:
            paintRounded(painter, circle, side / 2.0, {}, colors.border, 1.5);
            paintIcon(painter, QRectF(circle).adjusted(7, 7, -7, -7), QStringLiteral("lock"), colors.text3);
            break;
        default:
            paintRounded(painter, circle, side / 2.0, current ? colors.accent : QColor(),
                         current ? QColor() : colors.fieldBorder, 1.5);
            paintLine(painter, circle, QLocale().toString(row.number), roleFont(TextRole::SecondStrong),
                      current ? colors.onAccent : colors.text2, Qt::AlignHCenter);
            break;
        }
        return space::page + side + 14;
    }

    static void paintWords(QPainter* painter, const QRect& logical, const QRect& room, const ActionRow& row,
                           Qt::LayoutDirection direction)
    {
        const Theme& colors = theme();
        const QRect text = QStyle::visualRect(direction, room, logical);
        const int first = lineHeight(TextRole::CardTitle);
        const int second = row.words.isEmpty() ? 0 : lineHeight(TextRole::Body);
        const int top = room.center().y() - (first + second) / 2 + 1;
        const bool quiet = row.weight == ActionRow::Weight::Quiet;
        paintLine(painter, QRect(text.left(), top, text.width(), first), row.title,
                  roleFont(quiet ? TextRole::Strong : TextRole::CardTitle), quiet ? colors.text2 : colors.text1,
                  Qt::AlignLeading, Elide::End, direction);
        if (second > 0) {
            paintLine(painter, QRect(text.left(), top + first, text.width(), second), row.words,
                      roleFont(TextRole::Body), colors.text2, Qt::AlignLeading, Elide::End, direction);
        }
    }

    const Model* m_model;
    Size m_size;
};

ActionList::ActionList(Size size, QWidget* parent)
    : QListView(parent), m_model(new Model(this)), m_delegate(new Delegate(m_model, size, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void ActionList::setRows(const QList<ActionRow>& rows)
{
    const int before = currentIndex().row();
    m_model->set(rows);
    if (before >= 0 && before < rows.size()) {
        setCurrentIndex(m_model->index(before));
    }
    setFocusPolicy(rows.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    updateGeometry();
}

const ActionRow& ActionList::row(int number) const
{
    return m_model->rows().at(number);
}

QSize ActionList::sizeHint() const
{
    int tall = 0;
    const QStyleOptionViewItem option;
    for (int i = 0; i < m_model->rows().size(); ++i) {
        tall += m_delegate->sizeHint(option, m_model->index(i)).height();
    }
    return {360, tall};
}

QSize ActionList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ActionList::activate(int row)
{
    if (row >= 0 && row < m_model->rows().size()) {
        const ActionRow& what = m_model->rows().at(row);
        if (!what.action.isEmpty() || what.sign != ActionRow::Sign::Locked) {
            Q_EMIT rowActivated(what.id);
        }
    }
}

void ActionList::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->pos());
    const int over =
        at.isValid() &&
                buttonRect(visualRect(at), m_model->rows().at(at.row()), layoutDirection()).contains(event->pos())
            ? at.row()
            : -1;
    if (over != m_delegate->hovered) {
        m_delegate->hovered = over;
        viewport()->setCursor(over >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    QListView::mouseMoveEvent(event);
}

void ActionList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && m_delegate->hovered >= 0) {
        activate(m_delegate->hovered);
    }
}

void ActionList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        activate(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void ActionList::leaveEvent(QEvent* event)
{
    QListView::leaveEvent(event);
    m_delegate->hovered = -1;
    viewport()->update();
}

void ActionList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid() || m_model->rows().at(at.row()).action.isEmpty()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(m_model->rows().at(at.row()).action, this, [this, row = at.row()] { activate(row); });
    menu.exec(event->globalPos());
}

void ActionList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
} // the page scrolls

} // namespace espalier::ui
