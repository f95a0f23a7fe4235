// Facts in two columns: what it is called, what it is. Painted; each row copies by context menu or Ctrl+C, and those
// with a key can be changed (Enter, double-click or the pencil).
#pragma once

#include <QList>
#include <QWidget>

#include <optional>

namespace espalier::ui {

enum class State;

struct Fact {
    enum class Form { Words, Identifier };
    QString label, value;
    Form form = Form::Words;
    QString key;                // not empty: it can be changed
    std::optional<State> state; // colours the value and puts its icon before it

    [[nodiscard]] static Fact words(const QString& label, const QString& value, std::optional<State> state = {})
    {
        return {label, value, Form::Words, {}, state};
    }
    [[nodiscard]] static Fact identifier(const QString& label, const QString& value)
    {
        return {label, value, Form::Identifier, {}, {}};
    }
};

class FactGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent = nullptr);
    void setFacts(const QList<Fact>& facts);
    [[nodiscard]] const QList<Fact>& facts() const { return m_facts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void editRequested(const QString& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int rowTall(int row, int width) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRect valueRect(const QRect& row) const;
    [[nodiscard]] int rowAt(const QPoint& at) const;
    [[nodiscard]] QRect pencilRect(const QRect& row) const;
    [[nodiscard]] int labelWidth(int width) const;
    void copy(int row) const;
    void paintRow(QPainter* painter, int row) const;

    QList<Fact> m_facts;
    int m_hovered = -1, m_current = 0;
    bool m_keyboardFocus = false;
};

} // namespace espalier::ui
