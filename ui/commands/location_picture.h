// Where a device said it was, drawn from the numbers alone: nothing is fetched, so nobody learns of it. The newest
// place in the middle with how exact it is, earlier ones around it, a scale and north.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QJsonObject;

namespace espalier::ui {

struct DevicePlace {
    qint64 at = 0;
    double latitude = 0, longitude = 0;
    std::optional<double> accuracy; // metres
    QString askedBy;

    [[nodiscard]] static DevicePlace fromJson(const QJsonObject& json);
};

// East and north of a place in metres, flat: good for what a picture can show.
[[nodiscard]] QPointF metresFrom(const DevicePlace& origin, const DevicePlace& place);
// 1, 2 or 5 times a power of ten, at most so long.
[[nodiscard]] double scaleLength(double mostMetres);
// "52.52000° N, 13.40500° E".
[[nodiscard]] QString coordinateWords(const DevicePlace& place);
[[nodiscard]] QString metreWords(double metres);

class LocationPicture : public QWidget {
    Q_OBJECT
public:
    explicit LocationPicture(QWidget* parent = nullptr);
    void setPlaces(const QList<DevicePlace>& places); // newest first
    [[nodiscard]] QSize sizeHint() const override { return {480, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double reach() const; // metres from the middle to the edge
    QList<DevicePlace> m_places;
};

} // namespace espalier::ui
