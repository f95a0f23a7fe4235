// Where devices stand with policies: the ones that fail first, with the reasons in plain language. GUI thread.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/compliance/policy_row.h"

#include <QWidget>

class QComboBox;

namespace espalier::ui {

class RecordList;
class Segments;
class TextLabel;

class StandingsTab : public QWidget {
    Q_OBJECT
public:
    // Both outlive it.
    StandingsTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void setSummary(const QJsonObject& summary); // the policies to choose from; looks again
    void showState(const QString& state);
    [[nodiscard]] RecordList* list() const { return m_list; }

Q_SIGNALS:
    void deviceRequested(qint64 device);
    void failed(const espalier::Error& error);

private:
    void load();
    void tell(const QJsonArray& standings);
    [[nodiscard]] QString state() const;

    server::Control& m_control;
    const Clock& m_clock;
    Segments* m_states;
    QComboBox* m_policy;
    RecordList* m_list;
    TextLabel* m_more;
    int m_turn = 0;
    bool m_isChosen = false; // the state, by somebody
};

} // namespace espalier::ui
