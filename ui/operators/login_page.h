// Who is there? Name and passphrase, and how long to wait after too many wrong ones.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class TextLabel;

class LoginPage : public QWidget {
    Q_OBJECT
public:
    explicit LoginPage(const Clock& clock, QWidget* parent = nullptr);

    // `locked`: who sat here last, whose screens wait; empty: anybody logs in.
    void ask(const QString& locked);
    void showRefusal(const Error& error);
    void say(const QString& words); // good news, e.g. after a recovery
    void takeFocus();
    [[nodiscard]] QString name() const;
    static void remember(const QString& name); // for the next time

Q_SIGNALS:
    void given(const QString& name, const std::shared_ptr<espalier::SecretBytes>& passphrase);
    void recoveryWanted();

private:
    void submit();
    void check();
    void askForName(const QString& name);
    void countDown();

    const Clock& m_clock;
    QTimer m_each;
    qint64 m_waitUntil = 0; // monotonic
    bool m_asking = false;
    QString m_locked;
    TextLabel* m_title;
    TextLabel* m_words;
    MessageBar* m_message;
    QWidget* m_nameField;
    QLineEdit* m_name;
    QLineEdit* m_passphrase;
    Button* m_somebodyElse;
    Button* m_recover;
    Button* m_go;
};

} // namespace espalier::ui
