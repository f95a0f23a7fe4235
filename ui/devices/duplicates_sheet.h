// Records that are one piece of hardware, side by side: merge the one that is gone into the one that stays.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonObject>
#include <QList>

namespace espalier::ui {

class Button;
class ComparisonGrid;
class MessageBar;
class Switch;
class TextLabel;

// Two of the records that device.duplicates names together.
struct DuplicatePair {
    QJsonObject stays, gone;
};
[[nodiscard]] QList<DuplicatePair> duplicatePairs(const QJsonArray& duplicates);

class DuplicatesSheet : public Sheet {
    Q_OBJECT
public:
    DuplicatesSheet(server::Control& control, const Clock& clock, QWidget* over);

Q_SIGNALS:
    void merged(const QString& words);

private:
    void load();
    void show(int pair);
    void merge();

    server::Control& m_control;
    const Clock& m_clock;
    QList<DuplicatePair> m_pairs;
    int m_current = 0;
    MessageBar* m_message;
    TextLabel* m_explanation;
    TextLabel* m_place;
    ComparisonGrid* m_grid;
    Switch* m_groups;
    TextLabel* m_obstacle;
    Button* m_next;
    Button* m_merge;
};

} // namespace espalier::ui
