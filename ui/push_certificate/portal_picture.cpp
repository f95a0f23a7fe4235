#include "ui/push_certificate/portal_picture.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>

namespace espalier::ui {

namespace {
constexpr QSize pictureSize(152, 96);
constexpr int bar = 14; // of the browser

// A line of writing that nobody needs to read.
void paintWriting(QPainter* painter, int x, int y, int width)
{
    paintRounded(painter, QRectF(x, y, width, 4), 2, theme().border);
}

// A control; the one to press is filled.
void paintControl(QPainter* painter, const QRect& where, const QString& words, bool isPressed)
{
    const Theme& colors = theme();
    paintRounded(painter, where, 4, isPressed ? colors.accent : QColor(), isPressed ? QColor() : colors.controlBorder);
    paintLine(painter, where, words, roleFont(TextRole::Small), isPressed ? colors.onAccent : colors.disabled,
              Qt::AlignHCenter);
}

void paintPointer(QPainter* painter, const QPoint& tip)
{
    const QPolygonF arrow{tip, tip + QPoint(0, 14), tip + QPoint(4, 10), tip + QPoint(10, 10)};
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().surface, 1.5));
    painter->setBrush(theme().text1);
    painter->drawPolygon(arrow);
}

void paintBrowser(QPainter* painter)
{
    const Theme& colors = theme();
    paintRounded(painter, QRect(QPoint(0, 0), pictureSize), radius::control, colors.sunken, colors.border);
    paintHairline(painter, QPointF(1, bar), QPointF(pictureSize.width() - 1, bar), colors.border);
    for (int i = 0; i < 3; ++i) {
        paintRounded(painter, QRectF(7 + i * 8, 5, 4, 4), 2, colors.controlBorder);
    }
    paintRounded(painter, QRectF(38, 4, pictureSize.width() - 48, 7), 3, colors.surface, colors.divider);
}
} // namespace

PortalPicture::PortalPicture(Scene scene, QWidget* parent) : QWidget(parent), m_scene(scene)
{
    setFixedSize(pictureSize);
}

void PortalPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    paintBrowser(&painter);
    switch (m_scene) {
    case Scene::SignIn:
        paintIcon(&painter, QRectF(66, 22, 20, 20), QStringLiteral("person"), colors.text2);
        paintRounded(&painter, QRectF(26, 48, 100, 14), 3, colors.surface, colors.fieldBorder);
        paintWriting(&painter, 32, 53, 56);
        paintRounded(&painter, QRectF(26, 67, 100, 14), 3, colors.surface, colors.fieldBorder);
        for (int i = 0; i < 6; ++i) {
            paintRounded(&painter, QRectF(32 + i * 7, 72, 4, 4), 2, colors.border);
        }
        return;
    case Scene::Create:
        paintWriting(&painter, 12, 26, 60);
        paintWriting(&painter, 12, 36, 84);
        paintControl(&painter, QRect(62, 56, 78, 20), tr("Create", "a short label in a small picture"), true);
        paintPointer(&painter, QPoint(131, 70));
        return;
    case Scene::Renew:
        for (int row = 0; row < 3; ++row) {
            const int y = 21 + row * 24;
            const bool ours = row == 1;
            paintRounded(&painter, QRectF(6, y, pictureSize.width() - 12, 21), 4,
                         ours ? colors.accentSoft : colors.surface, ours ? colors.accent : colors.divider);
            paintWriting(&painter, 12, y + 9, ours ? 26 : 32);
            paintControl(&painter, QRect(46, y + 3, 48, 15), tr("Renew", "a short label in a small picture"), ours);
            paintControl(&painter, QRect(98, y + 3, 44, 15), tr("Revoke", "a short label in a small picture"), false);
        }
        paintPointer(&painter, QPoint(89, 59));
        return;
    case Scene::Upload:
        paintIcon(&painter, QRectF(18, 30, 28, 28), QStringLiteral("file"), colors.accent);
        paintIcon(&painter, QRectF(54, 36, 16, 16), QStringLiteral("arrow"), colors.text3);
        paintControl(&painter, QRect(76, 34, 64, 20), tr("Upload", "a short label in a small picture"), true);
        paintWriting(&painter, 12, 70, 84);
        paintWriting(&painter, 12, 80, 58);
        return;
    case Scene::Download:
        paintIcon(&painter, QRectF(14, 26, 24, 24), QStringLiteral("certificate"), colors.ok.text);
        paintWriting(&painter, 46, 30, 78);
        paintWriting(&painter, 46, 40, 52);
        paintControl(&painter, QRect(62, 60, 78, 20), tr("Download", "a short label in a small picture"), true);
        paintPointer(&painter, QPoint(133, 74));
        return;
    }
}

} // namespace espalier::ui
