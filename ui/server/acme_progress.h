// While a certificate is being got over ACME: that it is under way, the record that a hand has to set, the outcome.
#pragma once

#include "server/control.h"

#include <QWidget>

class QTimer;

namespace espalier::ui {

class Button;
class MessageBar;
class TextLabel;

class AcmeProgress : public QWidget {
    Q_OBJECT
public:
    AcmeProgress(server::Control& control, QWidget* parent = nullptr);

    void follow(const QJsonObject& acme); // as in tls.show; asks again until it is over
    void giveUp();                        // the run is called off

Q_SIGNALS:
    void issued();
    void failed(const QString& why);

private:
    void look();
    void recordIsSet();
    [[nodiscard]] QWidget* record();

    server::Control& m_control;
    QTimer* m_timer;
    MessageBar* m_message;
    TextLabel* m_words;
    QWidget* m_record;
    TextLabel* m_name;
    TextLabel* m_value;
    Button* m_set;
    bool m_isOver = true;
};

} // namespace espalier::ui
