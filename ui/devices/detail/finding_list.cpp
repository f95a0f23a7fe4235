#include "ui/devices/detail/finding_list.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int SignSide = 16;
constexpr int SignRoom = 28;
constexpr int RowPadding = 8;

int wrappedTall(TextRole role, const QString& text, int width)
{
    return text.isEmpty() ? 0
                          : QFontMetrics(roleFont(role))
                                .boundingRect(QRect(0, 0, qMax(60, width), 100'000), Qt::TextWordWrap, text)
                                .height();
}
} // namespace

FindingList::FindingList(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingList::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings) {
        return;
    }
    m_findings = findings;
    QStringList told;
    for (const Finding& finding : findings) {
        told << finding.what + QStringLiteral(". ") + finding.meaning;
    }
    setAccessibleDescription(told.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

int FindingList::tallOf(const Finding& finding, int width) const
{
    const int room = width - SignRoom;
    return wrappedTall(TextRole::Body, finding.what, room) + wrappedTall(TextRole::Second, finding.meaning, room) +
           2 * RowPadding + (finding.meaning.isEmpty() ? 0 : 2);
}

int FindingList::heightForWidth(int width) const
{
    int tall = 0;
    for (const Finding& finding : m_findings) {
        tall += tallOf(finding, width);
    }
    return tall;
}

QSize FindingList::sizeHint() const
{
    return {300, heightForWidth(qMax(width(), 300))};
}

QSize FindingList::minimumSizeHint() const
{
    return {220, heightForWidth(qMax(width(), 220))};
}

void FindingList::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const Finding& finding : m_findings) {
        const int tall = tallOf(finding, width());
        const QRect row(0, top, width(), tall);
        const int line = lineHeight(TextRole::Body);
        const QRect sign(1, top + RowPadding + (line - SignSide) / 2, SignSide, SignSide);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), row, sign),
                  finding.state ? stateIconName(*finding.state) : QStringLiteral("info"),
                  finding.state ? stateColors(t, *finding.state).text : t.text3);
        const int room = width() - SignRoom;
        const int whatTall = wrappedTall(TextRole::Body, finding.what, room);
        const auto flags =
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignTop) | int(Qt::TextWordWrap);
        const QRect what =
            QStyle::visualRect(layoutDirection(), row, QRect(SignRoom, top + RowPadding, room, whatTall));
        painter.setFont(roleFont(TextRole::Body));
        painter.setPen(t.text1);
        painter.drawText(what, flags, finding.what);
        painter.setFont(roleFont(TextRole::Second));
        painter.setPen(t.text2);
        painter.drawText(QRect(what.left(), what.bottom() + 3, room, tall), flags, finding.meaning);
        top += tall;
        if (&finding != &m_findings.constLast()) {
            paintHairline(&painter, QPointF(0, top), QPointF(width(), top), t.divider);
        }
    }
}

void FindingList::contextMenuEvent(QContextMenuEvent* event)
{
    int top = 0;
    for (const Finding& finding : m_findings) {
        const int tall = tallOf(finding, width());
        if (event->y() >= top && event->y() < top + tall) {
            QMenu menu(this);
            menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy"), this, [finding] {
                QGuiApplication::clipboard()->setText(
                    finding.meaning.isEmpty() ? finding.what : finding.what + QLatin1Char('\n') + finding.meaning);
            });
            menu.exec(event->globalPos());
            return;
        }
        top += tall;
    }
}

void FindingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace espalier::ui
