#include "ui/common/state.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int wordsIcon = 16, wordsGap = 6; // of state words
constexpr int iconSize = 14;
constexpr int leading = 7;
constexpr int pillGap = 5;
constexpr int trailing = 10;

int pillHeight()
{
    return std::max(height::pill, QFontMetrics(roleFont(TextRole::SecondStrong)).height() + 4);
}
} // namespace

const StateColors& stateColors(const Theme& theme, State state)
{
    switch (state) {
    case State::Ok:
        return theme.ok;
    case State::Waiting:
        return theme.waiting;
    case State::Warning:
        return theme.warning;
    case State::Failed:
        return theme.failed;
    case State::Unsupported:
        return theme.unsupported;
    case State::Unknown:
        break;
    }
    return theme.unknown;
}

QString stateIconName(State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Waiting:
        return QStringLiteral("waiting");
    case State::Warning:
        return QStringLiteral("warning");
    case State::Failed:
        return QStringLiteral("failed");
    case State::Unsupported:
        return QStringLiteral("unsupported");
    case State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QSize statePillSize(const QString& words)
{
    const QFontMetrics metrics(roleFont(TextRole::SecondStrong));
    return {leading + iconSize + pillGap + metrics.horizontalAdvance(words) + trailing, pillHeight()};
}

QRect paintStatePill(QPainter* painter, const QRect& room, State state, const QString& words,
                     Qt::LayoutDirection direction)
{
    const StateColors& color = stateColors(theme(), state);
    const QFont pillFont = roleFont(TextRole::SecondStrong);
    const int least = statePillSize(words.section(QLatin1Char(' '), 0, 0)).width();
    const QSize wanted = statePillSize(words);
    const QSize size(std::clamp(wanted.width(), std::min(least, wanted.width()), std::max(least, room.width())),
                     pillHeight());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, room);
    const bool outlined = color.soft == theme().surface;
    paintRounded(painter, pill, size.height() / 2.0, color.soft, outlined ? color.text : QColor());
    const QRect inside = pill.adjusted(leading, 0, -trailing, 0);
    const QRect sign = QStyle::visualRect(
        direction, pill, QRect(pill.left() + leading, pill.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    paintIcon(painter, sign, stateIconName(state), color.text);
    const QRect text = QStyle::visualRect(
        direction, pill,
        QRect(inside.left() + iconSize + pillGap, pill.top(), inside.width() - iconSize - pillGap, pill.height()));
    paintLine(painter, text.adjusted(0, 0, 2, 0), words, pillFont, color.text, Qt::AlignLeading, Elide::End, direction);
    return pill;
}

QSize stateWordsSize(const QString& words)
{
    const QFontMetrics metrics(roleFont(TextRole::Strong));
    return {wordsIcon + wordsGap + metrics.horizontalAdvance(words), qMax(wordsIcon, metrics.height())};
}

void paintStateWords(QPainter* painter, const QRect& room, State state, const QString& words,
                     Qt::LayoutDirection direction)
{
    constexpr int side = wordsIcon;
    const StateColors& color = stateColors(theme(), state);
    const QRect sign =
        QStyle::visualRect(direction, room, QRect(room.left(), room.center().y() - side / 2 + 1, side, side));
    paintIcon(painter, sign, stateIconName(state), color.text);
    const QRect text = QStyle::visualRect(direction, room, room.adjusted(side + wordsGap, 0, 0, 0));
    paintLine(painter, text, words, roleFont(TextRole::Strong), color.text, Qt::AlignLeading, Elide::End, direction);
}

StatePill::StatePill(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatePill::set(State state, const QString& words)
{
    m_state = state;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    return statePillSize(m_words);
}

QSize StatePill::minimumSizeHint() const
{
    return statePillSize(m_words.section(QLatin1Char(' '), 0, 0));
}

void StatePill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintStatePill(&painter, rect(), m_state, m_words, layoutDirection());
}

} // namespace espalier::ui
