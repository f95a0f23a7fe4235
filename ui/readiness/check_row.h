// One check as a row: its state, what was looked at, what was seen, and – where it isn't right – what to do, with the
// button that does it.
#pragma once

#include "ui/readiness/readiness_words.h"
#include "ui/readiness/remedy_words.h"

#include <QWidget>

namespace espalier::ui {

class Button;

class CheckRow : public QWidget {
    Q_OBJECT
public:
    explicit CheckRow(const ReadinessWords& words, QWidget* parent = nullptr);
    Button* addAction(const QString& words);

private:
    class QVBoxLayout* m_column;
};

} // namespace espalier::ui
