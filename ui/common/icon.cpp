#include "ui/common/icon.h"

#include "ui/common/app_style.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
QByteArray source(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(":/icons/unknown.svg"));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
    }
    return file.readAll();
}

bool followsDirection(const QString& name)
{
    static const QSet<QString> names{
        QStringLiteral("refresh"),     QStringLiteral("undo"),  QStringLiteral("redo"), QStringLiteral("chevron-start"),
        QStringLiteral("chevron-end"), QStringLiteral("arrow"), QStringLiteral("wake"), QStringLiteral("enrollment")};
    return names.contains(name);
}

const QColor& colorOf(Tone tone, QIcon::Mode mode)
{
    const Theme& current = theme();
    if (mode == QIcon::Disabled) {
        return current.disabled;
    }
    switch (tone) {
    case Tone::Text:
        return current.text1;
    case Tone::Third:
        return current.text3;
    case Tone::Accent:
        return current.accent;
    case Tone::OnAccent:
        return current.onAccent;
    case Tone::OnDanger:
        return current.onDanger;
    case Tone::Ok:
        return current.ok.text;
    case Tone::Waiting:
        return current.waiting.text;
    case Tone::Warning:
        return current.warning.text;
    case Tone::Failed:
        return current.failed.text;
    case Tone::Unknown:
        return current.unknown.text;
    case Tone::Unsupported:
        return current.unsupported.text;
    case Tone::Second:
        break;
    }
    return current.text2;
}

QPixmap rendered(const QString& name, const QColor& color, const QSize& pixels)
{
    const QColor screen = theme().accentSoft;
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && followsDirection(name);
    const QString key = QStringLiteral("espalier|%1|%2|%3|%4x%5|%6")
                            .arg(name, color.name(QColor::HexArgb), screen.name())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("screenColor", screen.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        paintIcon(painter, rect, m_name, colorOf(m_tone, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return rendered(m_name, colorOf(m_tone, mode), size);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        return pixmap(size, mode, state);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("espalier"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
    Tone m_tone;
};
} // namespace

QIcon themedIcon(const QString& name, Tone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

void paintIcon(QPainter* painter, const QRectF& where, const QString& name, const QColor& color)
{
    // Of what is really painted on: a widget drawn into a larger picture still names its own ratio.
    const QTransform onto = painter->deviceTransform();
    const qreal ratio = std::max(painter->device()->devicePixelRatioF(), std::hypot(onto.m11(), onto.m12()));
    const QSize pixels = (where.size() * ratio).toSize();
    if (pixels.isEmpty()) {
        return;
    }
    QPixmap pixmap = rendered(name, color, pixels);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(where.topLeft(), pixmap);
}

QString deviceIconName(const QString& platform, const QString& model)
{
    const QString kind = platform.toLower() + QLatin1Char(' ') + model.toLower();
    const auto has = [&kind](QLatin1String part) { return kind.contains(part); };
    if (has(QLatin1String("ipad"))) {
        return QStringLiteral("ipad");
    }
    if (has(QLatin1String("tv"))) {
        return QStringLiteral("apple-tv");
    }
    if (has(QLatin1String("vision")) || has(QLatin1String("reality"))) {
        return QStringLiteral("vision");
    }
    if (has(QLatin1String("watch"))) {
        return QStringLiteral("watch");
    }
    if (has(QLatin1String("mini")) || has(QLatin1String("studio")) || has(QLatin1String("mac pro"))) {
        return QStringLiteral("mac-mini");
    }
    if (has(QLatin1String("imac"))) {
        return QStringLiteral("mac-desktop");
    }
    if (has(QLatin1String("mac"))) {
        return QStringLiteral("mac-laptop");
    }
    return QStringLiteral("iphone");
}

QString pictogramName(const QString& platform, const QString& model)
{
    return QStringLiteral("pictogram-") + deviceIconName(platform, model);
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int side : {16, 20, 24, 32, 48, 64, 128, 256}) {
        const QString name = side < 24 ? QStringLiteral("app-small") : QStringLiteral("app");
        result.addPixmap(rendered(name, Qt::white, QSize(side, side)));
    }
    return result;
}

} // namespace espalier::ui
