#include "ui/devices/detail/owner_badge.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int CircleSide = 36;
}

QString initialsOf(const QString& name)
{
    QString initials;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : {words.value(0), words.size() > 1 ? words.constLast() : QString()}) {
        if (!word.isEmpty() && word.at(0).isLetter()) {
            initials += word.at(0);
        }
    }
    return QLocale().toUpper(initials);
}

OwnerBadge::OwnerBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OwnerBadge::setOwner(const QString& name, const QString& second)
{
    m_name = visibleText(name, 120);
    m_second = visibleText(second, 160);
    setVisible(!m_name.isEmpty());
    setAccessibleName(m_second.isEmpty() ? m_name : m_name + QStringLiteral(", ") + m_second);
    update();
}

QSize OwnerBadge::sizeHint() const
{
    return {260, qMax(CircleSide, lineHeight(TextRole::Strong) + lineHeight(TextRole::Second)) + space::small};
}

void OwnerBadge::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect circle =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - CircleSide) / 2, CircleSide, CircleSide));
    paintRounded(&painter, circle, CircleSide / 2.0, t.accentSoft);
    const QString initials = initialsOf(m_name);
    if (initials.isEmpty()) {
        paintIcon(&painter, QRectF(circle).adjusted(9, 9, -9, -9), QStringLiteral("person"), t.accent);
    } else {
        painter.setFont(roleFont(TextRole::Strong));
        painter.setPen(t.accent);
        painter.drawText(circle, Qt::AlignCenter, initials);
    }
    const int upper = lineHeight(TextRole::Strong);
    const int lower = m_second.isEmpty() ? 0 : lineHeight(TextRole::Second);
    const int top = (height() - upper - lower) / 2;
    const int from = CircleSide + space::medium;
    const auto placed = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    paintLine(&painter, placed(QRect(from, top, width() - from, upper)), m_name, roleFont(TextRole::Strong), t.text1,
              Qt::AlignLeading, Elide::End, layoutDirection());
    paintLine(&painter, placed(QRect(from, top + upper, width() - from, lower)), m_second, roleFont(TextRole::Second),
              t.text2, Qt::AlignLeading, Elide::End, layoutDirection());
}

} // namespace espalier::ui
