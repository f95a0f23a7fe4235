// A secret as it is read and typed: dots until somebody wants to see it, in the mono face then. It can't be selected,
// so that it gets into no clipboard but by the button, which takes it out of there again.
#pragma once

#include "base/clock.h"

#include <QWidget>

namespace espalier::ui {

class Button;
class IconButton;
class TextLabel;

class SecretField : public QWidget {
    Q_OBJECT
public:
    explicit SecretField(const Clock& clock, QWidget* parent = nullptr);

    void setSecret(const QString& secret, const QString& name); // of what, for assistive tools
    void clear();
    void setShown(bool shown);
    [[nodiscard]] bool isShown() const { return m_isShown; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Text;
    void copy();
    void tellClipboard(int secondsLeft);

    const Clock& m_clock;
    Text* m_text;
    IconButton* m_eye;
    Button* m_copy;
    TextLabel* m_told;
    QString m_secret, m_name;
    bool m_isShown = false;
};

} // namespace espalier::ui
