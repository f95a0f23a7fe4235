#include "ui/common/choice_card.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace espalier::ui {

namespace {
constexpr int left = 40;
constexpr int cardPadding = 11;
constexpr int right = 14;
} // namespace

ChoiceCard::ChoiceCard(const QString& title, const QString& words, QWidget* parent)
    : QRadioButton(title, parent), m_words(words)
{
    setAccessibleDescription(words);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics words(roleFont(TextRole::Second));
    const int room = std::max(80, width - left - right);
    const int tall = words.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, m_words).height();
    return 2 * cardPadding + QFontMetrics(roleFont(TextRole::Strong)).height() + 2 + tall;
}

QSize ChoiceCard::sizeHint() const
{
    return {420, heightForWidth(std::max(width(), 300))};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {180, heightForWidth(std::max(width(), 180))};
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paintRounded(&painter, rect(), radius::message, isChecked() ? colors.accentSoft : colors.surface,
                 isChecked() || focused ? colors.accent : colors.border, focused ? 2 : 1);
    const QFontMetrics title(roleFont(TextRole::Strong));
    QStyleOptionButton sign;
    sign.initFrom(this);
    const int side = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this);
    sign.rect =
        QStyle::visualRect(layoutDirection(), rect(), QRect(12, cardPadding + (title.height() - side) / 2, side, side));
    sign.state.setFlag(isChecked() ? QStyle::State_On : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &sign, &painter, this);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(left, cardPadding, width() - left - right, height() - 2 * cardPadding));
    paintLine(&painter, QRect(text.left(), text.top(), text.width(), title.height()), this->text(),
              roleFont(TextRole::Strong), isEnabled() ? colors.text1 : colors.disabled, Qt::AlignLeading, Elide::End,
              layoutDirection());
    painter.setFont(roleFont(TextRole::Second));
    painter.setPen(isEnabled() ? colors.text2 : colors.disabled);
    painter.drawText(text.adjusted(0, title.height() + 2, 0, 0),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::TextWordWrap,
                     m_words);
}

} // namespace espalier::ui
