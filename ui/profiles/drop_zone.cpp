#include "ui/profiles/drop_zone.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

DropZone::DropZone(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Drop profile files anywhere on this page to import them"));
}

void DropZone::setInvited(bool invited)
{
    m_invited = invited;
    update();
}

QSize DropZone::sizeHint() const
{
    return {400, QFontMetrics(roleFont(TextRole::Body)).height() * 2 + 2 * space::pane};
}

void DropZone::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_invited ? t.accent : t.controlBorder, 1, Qt::DashLine));
    painter.setBrush(m_invited ? t.accentSoft : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::message, radius::message);
    const QRect sign(space::large, height() / 2 - 10, 20, 20);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), sign), QStringLiteral("import"),
              m_invited ? t.accent : t.text2);
    const int tall = QFontMetrics(roleFont(TextRole::Body)).height();
    const QRect room(60, height() / 2 - tall, width() - 76, tall);
    paintLine(&painter, QStyle::visualRect(layoutDirection(), rect(), room),
              tr("Drop .mobileconfig files or a whole folder here"), roleFont(TextRole::Strong), t.text1,
              Qt::AlignLeading, Elide::End, layoutDirection());
    paintLine(&painter, QStyle::visualRect(layoutDirection(), rect(), room.translated(0, tall)),
              tr("Signed or plain. They are kept and delivered exactly as they are."), roleFont(TextRole::Second),
              t.text2, Qt::AlignLeading, Elide::End, layoutDirection());
}

} // namespace espalier::ui
