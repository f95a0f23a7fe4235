// The hard stop: this certificate would cut devices off. What was expected, what came, how to put it right, and below
// the frame the one way round.
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class TextLabel;

struct StoppedTopic {
    QString found, expected;
    QString account, serial; // of the certificate in use; the account may not be known
    qint64 notAfter = 0;     // of the same
    int lost = 0;            // devices
    bool canOverride = false;
};

class TopicStop : public QWidget {
    Q_OBJECT
public:
    explicit TopicStop(QWidget* parent = nullptr);
    void set(const StoppedTopic& stopped);

Q_SIGNALS:
    void overrideChosen();

private:
    class Frame;
    void compare(const StoppedTopic& stopped);
    void remedy(const StoppedTopic& stopped);

    Frame* m_frame;
    QWidget* m_head;
    TextLabel* m_title;
    TextLabel* m_why;
    QGridLayout* m_table;
    QVBoxLayout* m_steps;
    Button* m_override;
};

} // namespace espalier::ui
