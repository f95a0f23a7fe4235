// An icon standing in a layout, following the theme.
#pragma once

#include "ui/common/icon.h"

#include <QWidget>

namespace espalier::ui {

class IconLabel : public QWidget {
    Q_OBJECT
public:
    enum class Ground { None, AccentTile, WarningTile };

    IconLabel(const QString& name, Tone tone, int side, Ground ground = Ground::None, QWidget* parent = nullptr);
    void set(const QString& name, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_side;
    Ground m_ground;
};

} // namespace espalier::ui
