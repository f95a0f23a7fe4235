// Flat tabs with an accent underline and counts. Tabs that don't fit wait in a "…" menu; nothing scrolls.
#pragma once

#include <QTabBar>

namespace espalier::ui {

class IconButton;

class TabBar : public QTabBar {
    Q_OBJECT
public:
    explicit TabBar(QWidget* parent = nullptr);
    void setCount(int tab, int count); // negative: no count shown
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void tabInserted(int index) override;

private:
    void fit();
    void showMore();
    [[nodiscard]] QString countText(int index) const;

    IconButton* m_more;
    bool m_keyboardFocus = false, m_fitting = false;
};

} // namespace espalier::ui
