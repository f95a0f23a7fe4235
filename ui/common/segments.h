// One of few views of the same thing: a trough with the current one raised, counts in a quieter tone.
#pragma once

#include "ui/common/state.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace espalier::ui {

class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget* parent = nullptr);
    int add(const QString& words, std::optional<State> state = {});
    void setCount(int segment, int count); // negative: none shown
    void setCurrent(int segment);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int segment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Segment {
        QString words;
        std::optional<State> state;
        int count = -1;
    };
    [[nodiscard]] int widthOf(const Segment& segment) const;
    [[nodiscard]] QRect rectOf(int segment) const;
    [[nodiscard]] bool isTight() const; // not room for icons

    QList<Segment> m_segments;
    int m_current = 0;
    bool m_keyboard = false;
};

// As wide as it needs at the start of a row of its own.
[[nodiscard]] QWidget* atRowStart(QWidget* field, QWidget* parent = nullptr);

} // namespace espalier::ui
