// Text in the mono face that follows the theme: not wrapped, left to right in every language. GUI thread.
#pragma once

#include <QPlainTextEdit>

namespace espalier::ui {

class MonoText : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Ground { Surface, Sunken };

    explicit MonoText(Ground ground, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    // Another theme or face is set: whatever has colours of its own takes the new ones.
    virtual void recolour() {}

private:
    void applyTheme();
    void followTheme();

    const Ground m_ground;
    bool m_following = false; // what it sets itself is no change to follow
};

} // namespace espalier::ui
