#include "ui/first_run/route_picture.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
constexpr int tile = 38;
constexpr int step = 68;

struct Station {
    QString icon;
    QString first;
    QString second;
};
} // namespace

RoutePicture::RoutePicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoutePicture::setAddress(const QString& host, int port)
{
    m_host = host;
    m_port = port;
    update();
}

QSize RoutePicture::sizeHint() const
{
    return {280, 3 * step + tile};
}

void RoutePicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    const QList<Station> stations{
        {QStringLiteral("iphone"), tr("A device, anywhere"), tr("Wi-Fi, mobile, abroad")},
        {QStringLiteral("globe"), m_host.isEmpty() ? tr("The public address") : m_host,
         tr("Your DNS entry leads here")},
        {QStringLiteral("swap"), tr("The office router"), tr("Passes port %1 on – next page").arg(m_port)},
        {QStringLiteral("server"), tr("This computer"), tr("Espalier listens")}};
    const int first = QFontMetrics(roleFont(TextRole::Strong)).height();
    const int second = QFontMetrics(roleFont(TextRole::Second)).height();
    for (int i = 0; i < stations.size(); ++i) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, i * step, tile, tile));
        if (i > 0) {
            painter.fillRect(QRect(box.center().x(), box.top() - step + tile + 5, 2, step - tile - 10),
                             colors.controlBorder);
        }
        paintRounded(&painter, box, radius::message, colors.surface, colors.border);
        paintIcon(&painter, QRectF(box).adjusted(10, 10, -10, -10), stations.at(i).icon,
                  i == 1 ? colors.accent : colors.text2);
        const int top = box.center().y() - (first + second) / 2 + 1;
        const QRect words =
            QStyle::visualRect(layoutDirection(), rect(), QRect(tile + 12, top, width() - tile - 12, first));
        paintLine(&painter, words, stations.at(i).first, roleFont(TextRole::Strong), colors.text1, Qt::AlignLeading,
                  i == 1 ? Elide::Middle : Elide::End, layoutDirection());
        paintLine(&painter, QRect(words.left(), words.bottom(), words.width(), second), stations.at(i).second,
                  roleFont(TextRole::Second), colors.text2, Qt::AlignLeading, Elide::End, layoutDirection());
    }
}

} // namespace espalier::ui
