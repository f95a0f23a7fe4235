// Small painted charts: no boxes, 2 px between segments, numbers always in the legend. Arrow keys walk the values;
// the value under the keyboard is the accessible description.
#pragma once

#include "ui/common/state.h"

#include <QList>
#include <QWidget>

namespace espalier::ui {

struct Portion {
    State state = State::Ok;
    int count = 0;
    QString words; // "58 in order"
    QString id;    // given back by activated()
};

// One bar divided by share; below it the legend with each portion's words.
class StackBar : public QWidget {
    Q_OBJECT
public:
    enum class Legend { States, Squares, None };

    explicit StackBar(Legend legend = Legend::States, QWidget* parent = nullptr);
    void setPortions(const QList<Portion>& portions);
    void setThickness(int pixels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Place {
        QRect legend;
        int portion = 0;
    };
    [[nodiscard]] QList<Place> places(int width) const;
    [[nodiscard]] int portionAt(const QPoint& at) const;
    void setCurrent(int portion);

    Legend m_legend;
    QList<Portion> m_portions;
    int m_thickness = 8;
    int m_current = -1;
};

// What ends when, in order, on one line: a sign per date with words below.
struct Ending {
    State state = State::Ok;
    QString name;
    QString when;
    QString id;
};

class ExpiryAxis : public QWidget {
    Q_OBJECT
public:
    explicit ExpiryAxis(QWidget* parent = nullptr);
    void setEndings(const QList<Ending>& endings);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect place(int index) const;
    QList<Ending> m_endings;
    int m_current = 0;
};

// Columns of stacked counts over time, newest at the end.
struct Column {
    QString label; // below it; empty: none
    QList<QPair<State, int>> parts;
    QString words; // tooltip and accessible
};

class Columns : public QWidget {
    Q_OBJECT
public:
    explicit Columns(QWidget* parent = nullptr);
    void setColumns(const QList<Column>& columns);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF columnRect(int index) const;
    QList<Column> m_columns;
    int m_current = -1;
};

} // namespace espalier::ui
