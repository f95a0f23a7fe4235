// The head of a table: quiet words on sunken ground, a chevron where it is sorted, a box that selects all.
#pragma once

#include <QHeaderView>

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

private:
    [[nodiscard]] bool inCheckBox(const QPoint& at) const;
    bool m_boxPressed = false;
};

} // namespace espalier::ui
