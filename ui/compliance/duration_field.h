// A span of time: a number and hours, days or weeks. GUI thread.
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace espalier::ui {

class DurationField : public QWidget {
    Q_OBJECT
public:
    enum class Least { Nothing, One }; // whether no time at all is a span, told in words

    DurationField(const QString& name, Least least, QWidget* parent = nullptr);
    [[nodiscard]] qint64 ms() const;
    void setMs(qint64 ms);
    [[nodiscard]] QString text() const; // "7d", as queries and rules write it
    void setText(const QString& text);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace espalier::ui
