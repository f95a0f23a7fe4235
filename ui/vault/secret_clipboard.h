// A secret on its way through the clipboard: taken away after half a minute, unless something else was copied since.
// There is one for each window, for the sheet that it was copied from may be closed by then; it takes the secret along
// when the window goes.
#pragma once

#include "ui/vault/countdown.h"

#include <QByteArray>

class QWidget;

namespace espalier::ui {

class SecretClipboard : public QObject {
    Q_OBJECT
public:
    static constexpr int staysSeconds = 30;

    explicit SecretClipboard(const Clock& clock, QObject* parent = nullptr);
    ~SecretClipboard() override;
    // The one of the window that this widget is in.
    [[nodiscard]] static SecretClipboard& of(const QWidget& widget, const Clock& clock);

    void copy(const QString& secret);
    [[nodiscard]] int secondsLeft() const { return m_countdown.secondsLeft(); }

Q_SIGNALS:
    void changed(int secondsLeft); // 0: it is out of the clipboard

private:
    void clear();

    Countdown m_countdown;
    QByteArray m_digest; // what was copied can be told again without being kept
};

} // namespace espalier::ui
