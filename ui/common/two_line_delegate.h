// A cell of one or two lines, with a tile when the model gives an icon. Draws text itself, so markup stays text.
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Weight { Name, Plain, Quiet, Link };

    explicit TwoLineDelegate(Weight weight = Weight::Plain, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Weight m_weight;
};

// The 34 px tile of lists: rounded, a line around, the icon in its middle.
void paintTile(QPainter* painter, const QRect& tile, const QString& iconName, int iconSide = 20);

} // namespace espalier::ui
