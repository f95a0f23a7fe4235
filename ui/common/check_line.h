// A row that says whether one thing is in order: state icon, words, evidence at the end, hairline below.
#pragma once

#include "ui/common/state.h"

#include <QWidget>

namespace espalier::ui {

class CheckLine : public QWidget {
    Q_OBJECT
public:
    explicit CheckLine(const QString& words, QWidget* parent = nullptr);
    void set(State state, const QString& evidence);
    void setWords(const QString& words);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    QString m_evidence;
    State m_state = State::Unknown;
};

} // namespace espalier::ui
