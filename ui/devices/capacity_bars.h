// Storage and battery side by side: name, words, a bar.
#pragma once

#include "ui/devices/device_row.h"

#include <QWidget>

namespace espalier::ui {

class CapacityBars : public QWidget {
    Q_OBJECT
public:
    explicit CapacityBars(QWidget* parent = nullptr);
    void setDevice(const DeviceRow& device); // hides itself when neither is known
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString name, words;
        double share;
        bool storage;
    };
    QList<Bar> m_bars;
};

} // namespace espalier::ui
