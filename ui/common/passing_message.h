// Good news that leaves by itself. It lies over the foot of the page, so that nothing moves when it comes or goes, and
// stays while the pointer or the focus is on it.
#pragma once

#include "ui/common/message_bar.h"

#include <QTimer>

namespace espalier::ui {

// Where a message stays whatever screen is opened meanwhile: the area that the screens of this window share. Where
// there is none the window, or `over` itself as long as no sheet takes it away.
[[nodiscard]] QWidget* messageArea(QWidget* over);
void beMessageArea(QWidget* area);

class PassingMessage : public MessageBar {
    Q_OBJECT
public:
    static constexpr int stayMs = 8000;

    explicit PassingMessage(QWidget* over, int ms = stayMs);

    void tell(const QString& what, const QString& why = {});

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void leave();
    [[nodiscard]] int freeBottom(const QRect& wanted) const;

    QTimer m_away;
    quint64 m_number = 0; // of being shown: who came first stays where it is
};

} // namespace espalier::ui
