// The head of a table: quiet words on sunken ground, a chevron where it is sorted, a box that selects all.
#pragma once

#include <QHeaderView>

#include <optional>

namespace espalier::ui {

class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

    // What a section that is sorted by shows: the chevron, and its place where it is sorted by several (0: by one).
    struct SortMark {
        Qt::SortOrder order = Qt::AscendingOrder;
        int place = 0;
    };
    [[nodiscard]] virtual std::optional<SortMark> sortMark(int logicalIndex) const;

private:
    [[nodiscard]] bool inCheckBox(const QPoint& at) const;
    bool m_boxPressed = false;
};

} // namespace espalier::ui
