// A row of buttons that never gets too wide: what doesn't fit moves into a "…" menu, first added first.
#pragma once

#include <QList>
#include <QWidget>

namespace espalier::ui {

class Button;
class IconButton;

class OverflowBar : public QWidget {
    Q_OBJECT
public:
    explicit OverflowBar(QWidget* parent = nullptr);

    // Ownership passes to the bar. Later ones stay visible longer; a primary button always stays.
    void add(Button* button);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void showMenu();
    [[nodiscard]] int widthOf(const QList<Button*>& buttons) const;
    [[nodiscard]] QList<Button*> wanted() const; // those their owner didn't hide

    QList<Button*> m_buttons;
    QList<Button*> m_overflowed;
    IconButton* m_more;
    bool m_arranging = false;
};

} // namespace espalier::ui
