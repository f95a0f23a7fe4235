// What the vault keeps, of one device or of all, and what can be done with it. Follows the vault.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/vault/kept_secret.h"

#include <QWidget>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class RecordList;
class TextLabel;

class SecretList : public QWidget {
    Q_OBJECT
public:
    enum class Of { OneDevice, Everything };

    SecretList(server::Control& control, const Clock& clock, Of of, QWidget* parent = nullptr);

    void setDevice(qint64 device); // loads; of one device
    void reload();
    [[nodiscard]] QLineEdit* filter() const { return m_filter; } // of everything

Q_SIGNALS:
    void countChanged(int count);
    void wholeVaultRequested(); // of one device

private:
    void buildActions();
    void showRows();
    void onSelection();
    void reveal();
    void replace();
    void openMenu(const QPoint& at);
    [[nodiscard]] const KeptSecret* current() const;
    [[nodiscard]] bool matches(const KeptSecret& secret, const QString& filter) const;

    server::Control& m_control;
    const Clock& m_clock;
    Of m_of;
    qint64 m_device = 0;
    QList<KeptSecret> m_secrets;
    QLineEdit* m_filter;
    MessageBar* m_message;
    RecordList* m_list;
    TextLabel* m_about;
    Button* m_reveal;
    Button* m_replace;
};

} // namespace espalier::ui
