// Not set, default, set, required: what is written for a key, and the menu to change it.
#pragma once

#include "ui/editor/controls/control.h"

#include <QToolButton>

namespace espalier::ui {

class StateButton : public QToolButton {
    Q_OBJECT
public:
    explicit StateButton(QWidget* parent = nullptr);
    void set(Held held, bool required, bool element);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested();
    void unsetRequested(); // Delete

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Held m_held = Held::NotSet;
    bool m_required = false, m_element = false;
};

} // namespace espalier::ui
