// A few lines of an impact below each other: sign, words and the devices that are named. GUI thread.
#pragma once

#include "ui/assigning/impact_lines.h"

#include <QWidget>

class QVBoxLayout;

namespace espalier::ui {

class ImpactLineList : public QWidget {
    Q_OBJECT
public:
    explicit ImpactLineList(QWidget* parent = nullptr);
    void setLines(const QList<ImpactLine>& lines);
    [[nodiscard]] QStringList words() const; // of the lines that are shown

private:
    QVBoxLayout* m_column;
    QList<ImpactLine> m_shown;
};

} // namespace espalier::ui
