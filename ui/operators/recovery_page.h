// An admin who lost the passphrase gives a new one, with the recovery code that the office keeps.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class NewPassphrase;

class RecoveryPage : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryPage(QWidget* parent = nullptr);

    void ask(const QString& name);
    void showRefusal(const Error& error);
    void clear();

Q_SIGNALS:
    void given(const QString& name, const QString& code, const std::shared_ptr<espalier::SecretBytes>& fresh);
    void backWanted();

private:
    void check();
    void submit();

    bool m_asking = false;
    MessageBar* m_message;
    QLineEdit* m_name;
    QLineEdit* m_code;
    NewPassphrase* m_fresh;
    Button* m_go;
};

} // namespace espalier::ui
