#pragma once

#include <QWidget>

namespace espalier::ui {

// How a device gets here: four stations with a line between them.
class RoutePicture : public QWidget {
    Q_OBJECT
public:
    explicit RoutePicture(QWidget* parent = nullptr);
    void setAddress(const QString& host, int port);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_host;
    int m_port = 443;
};

} // namespace espalier::ui
