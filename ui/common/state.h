// How a state looks: always an outline of its own and words, never colour alone.
#pragma once

#include "ui/common/theme.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace espalier::ui {

enum class State { Ok, Waiting, Warning, Failed, Unknown, Unsupported };

[[nodiscard]] const StateColors& stateColors(const Theme& theme, State state);
[[nodiscard]] QString stateIconName(State state); // for themedIcon()

[[nodiscard]] QSize statePillSize(const QString& words);
// Fills the leading part of `room` (as wide as needed, elided when it must be, never below icon and first word),
// vertically centred; answers where it painted.
QRect paintStatePill(QPainter* painter, const QRect& room, State state, const QString& words,
                     Qt::LayoutDirection direction = Qt::LeftToRight);
[[nodiscard]] QSize stateWordsSize(const QString& words);
// Icon and coloured words without the fill, for dense tables.
void paintStateWords(QPainter* painter, const QRect& room, State state, const QString& words,
                     Qt::LayoutDirection direction = Qt::LeftToRight);

class StatePill : public QWidget {
    Q_OBJECT
public:
    explicit StatePill(QWidget* parent = nullptr);
    void set(State state, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state = State::Unknown;
    QString m_words;
};

} // namespace espalier::ui
