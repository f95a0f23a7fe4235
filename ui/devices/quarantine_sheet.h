// Devices that claim to be one that is enrolled already: what is known of both, side by side, and accept or reject.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonArray>

namespace espalier::ui {

class Button;
class ComparisonGrid;
class MessageBar;
class TextLabel;

class QuarantineSheet : public Sheet {
    Q_OBJECT
public:
    QuarantineSheet(server::Control& control, const Clock& clock, QWidget* over);

Q_SIGNALS:
    void decided(const QString& words);

private:
    void load();
    void show(int entry);
    void compare(const QJsonObject& entry, const QJsonObject& device);
    void accept();
    void decide(const QString& operation, const QString& words, const QString& failure);

    server::Control& m_control;
    const Clock& m_clock;
    QJsonArray m_entries;
    int m_current = 0;
    MessageBar* m_message;
    TextLabel* m_explanation;
    TextLabel* m_place;
    ComparisonGrid* m_grid;
    Button* m_next;
    Button* m_accept;
    Button* m_reject;
};

} // namespace espalier::ui
