// After how long a command that the device hasn't fetched is given up.
#pragma once

#include <QComboBox>

namespace espalier::ui {

class TimeLimit : public QComboBox {
    Q_OBJECT
public:
    explicit TimeLimit(QWidget* parent = nullptr);
    [[nodiscard]] qint64 ms() const { return currentData().toLongLong(); } // 0: never
};

} // namespace espalier::ui
