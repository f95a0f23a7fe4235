// The steps of the push certificate wizard at its side, and that nothing presses.
#pragma once

#include "ui/push_certificate/push_standing.h"

#include <QWidget>

namespace espalier::ui {

class Card;
class StepList;
class TextLabel;

class CertificateRail : public QWidget {
    Q_OBJECT
public:
    explicit CertificateRail(QWidget* parent = nullptr);
    void setSteps(const QStringList& names, const QStringList& summaries, int current, int reached);
    // Null: nothing is known yet, or nothing is left to wait for.
    void setCalm(const PushStanding* standing, qint64 now);

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StepList* m_steps;
    Card* m_calm;
    TextLabel* m_words;
};

} // namespace espalier::ui
