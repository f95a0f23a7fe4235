#include "ui/commands/location_picture.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QJsonObject>
#include <QLocale>
#include <QPainter>

#include <cmath>
#include <numbers>

namespace espalier::ui {

namespace {
constexpr double metresPerDegree = 111'320;
constexpr double leastReach = 60, mostReach = 2.0e7;
constexpr int pictureEdge = 14, pictureLines = 6, pinSide = 26;

double radiansOf(double degrees)
{
    return degrees * std::numbers::pi / 180;
}
} // namespace

DevicePlace DevicePlace::fromJson(const QJsonObject& json)
{
    DevicePlace place;
    place.at = json.value(QLatin1String("at")).toInteger();
    place.latitude = json.value(QLatin1String("latitude")).toDouble();
    place.longitude = json.value(QLatin1String("longitude")).toDouble();
    if (json.value(QLatin1String("accuracy")).isDouble()) {
        place.accuracy = json.value(QLatin1String("accuracy")).toDouble();
    }
    place.askedBy = json.value(QLatin1String("asked_by")).toString();
    return place;
}

QPointF metresFrom(const DevicePlace& origin, const DevicePlace& place)
{
    // The short way round: 179.9° and -179.9° are neighbours.
    const double east = std::remainder(place.longitude - origin.longitude, 360.0);
    return {east * metresPerDegree * std::cos(radiansOf(origin.latitude)),
            (place.latitude - origin.latitude) * metresPerDegree};
}

double scaleLength(double mostMetres)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(mostMetres, 1.0))));
    for (const double step : {5.0, 2.0, 1.0}) {
        if (step * power <= mostMetres) {
            return step * power;
        }
    }
    return power;
}

QString coordinateWords(const DevicePlace& place)
{
    const QLocale locale;
    return LocationPicture::tr("%1° %2, %3° %4", "degrees, N or S, degrees, E or W")
        .arg(locale.toString(std::abs(place.latitude), 'f', 5),
             place.latitude < 0 ? LocationPicture::tr("S", "south") : LocationPicture::tr("N", "north"),
             locale.toString(std::abs(place.longitude), 'f', 5),
             place.longitude < 0 ? LocationPicture::tr("W", "west") : LocationPicture::tr("E", "east"));
}

QString metreWords(double metres)
{
    const QLocale locale;
    return metres >= 1000 ? LocationPicture::tr("%1 km").arg(locale.toString(metres / 1000, 'g', 3))
                          : LocationPicture::tr("%1 m").arg(locale.toString(std::round(metres), 'f', 0));
}

LocationPicture::LocationPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void LocationPicture::setPlaces(const QList<DevicePlace>& places)
{
    m_places = places;
    setAccessibleName(places.isEmpty() ? tr("No location is known")
                                       : tr("Last location: %1").arg(coordinateWords(places.first())));
    update();
}

double LocationPicture::reach() const
{
    double most = leastReach;
    const DevicePlace& middle = m_places.first();
    most = std::max(most, middle.accuracy.value_or(0) * 1.6);
    for (const DevicePlace& place : m_places) {
        const QPointF at = metresFrom(middle, place);
        most = std::max({most, std::abs(at.x()) * 1.25, std::abs(at.y()) * 1.25});
    }
    return std::min(most, mostReach);
}

void LocationPicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    paintRounded(&painter, rect(), radius::message, t.sunken, t.border);
    if (m_places.isEmpty()) {
        return;
    }
    painter.setClipRect(rect().adjusted(1, 1, -1, -1));
    const QPointF centre = QRectF(rect()).center();
    const double perMetre = (std::min(width(), height()) / 2.0 - pictureEdge) / reach();
    const double step = scaleLength(2 * reach() / pictureLines);
    for (double at = 0; at * perMetre < std::max(width(), height()); at += step) {
        for (const double way : {at, -at}) {
            paintHairline(&painter, {centre.x() + way * perMetre, 0}, {centre.x() + way * perMetre, double(height())},
                          t.divider);
            paintHairline(&painter, {0, centre.y() + way * perMetre}, {double(width()), centre.y() + way * perMetre},
                          t.divider);
        }
    }
    const auto spot = [&](const DevicePlace& place) {
        const QPointF metres = metresFrom(m_places.first(), place);
        return QPointF(centre.x() + metres.x() * perMetre, centre.y() - metres.y() * perMetre);
    };
    if (m_places.first().accuracy) {
        const double around = std::max(4.0, *m_places.first().accuracy * perMetre);
        QColor soft = t.accent;
        soft.setAlphaF(0.12F);
        painter.setBrush(soft);
        painter.setPen(QPen(t.accent, 1, Qt::DashLine));
        painter.drawEllipse(centre, around, around);
    }
    painter.setPen(QPen(t.text3, 1, Qt::DotLine));
    for (qsizetype i = 1; i < m_places.size(); ++i) {
        painter.drawLine(spot(m_places.at(i - 1)), spot(m_places.at(i)));
    }
    painter.setPen(Qt::NoPen);
    for (qsizetype i = m_places.size() - 1; i > 0; --i) {
        painter.setBrush(t.text3);
        painter.drawEllipse(spot(m_places.at(i)), 3.5, 3.5);
    }
    paintIcon(&painter, QRectF(centre.x() - pinSide / 2.0, centre.y() - pinSide + 3, pinSide, pinSide),
              QStringLiteral("lost-mode"), t.accent);
    painter.setClipping(false);
    // Scale and north, always in the same corners.
    const double length = scaleLength(reach() / 1.5);
    const double wide = length * perMetre;
    const double base = height() - pictureEdge;
    painter.setPen(QPen(t.text2, 1.5));
    painter.drawLine(QPointF(pictureEdge, base), QPointF(pictureEdge + wide, base));
    painter.drawLine(QPointF(pictureEdge, base - 4), QPointF(pictureEdge, base));
    painter.drawLine(QPointF(pictureEdge + wide, base - 4), QPointF(pictureEdge + wide, base));
    painter.setFont(roleFont(TextRole::Small));
    painter.drawText(QRectF(pictureEdge, base - 22, 160, 16), Qt::AlignLeft | Qt::AlignVCenter, metreWords(length));
    painter.drawText(QRectF(width() - pictureEdge - 40, pictureEdge - 4, 40, 16), Qt::AlignRight | Qt::AlignVCenter,
                     tr("N ↑", "north is up"));
}

} // namespace espalier::ui
