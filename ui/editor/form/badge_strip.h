// The badges of a key, in as many lines as they need. Painted; each has its sentence as a tooltip.
#pragma once

#include "ui/editor/catalogue_words.h"

#include <QWidget>

namespace espalier::ui {

class BadgeStrip : public QWidget {
    Q_OBJECT
public:
    explicit BadgeStrip(QWidget* parent = nullptr);
    void set(const QList<KeyBadge>& badges);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 1}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;
    QList<KeyBadge> m_badges;
};

} // namespace espalier::ui
