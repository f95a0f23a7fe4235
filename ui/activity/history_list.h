#pragma once

#include "ui/common/state.h"

#include <QList>
#include <QWidget>

namespace espalier::ui {

// What happened, step by step: sign, words, time. As tall as its rows.
class HistoryList : public QWidget {
    Q_OBJECT
public:
    struct Step {
        State state = State::Ok;
        QString words;
        QString time;
        QString tip;
        bool plain = false; // a ring instead of a state: it only began
    };

    explicit HistoryList(QWidget* parent = nullptr);
    void setSteps(const QList<Step>& steps);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int tall() const;
    QList<Step> m_steps;
};

} // namespace espalier::ui
