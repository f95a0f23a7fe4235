// A span of time: a number and hours, days or weeks. GUI thread.
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace espalier::ui {

class DurationField : public QWidget {
    Q_OBJECT
public:
    enum class Least { Nothing, One }; // whether no time at all is a span, told in words

    DurationField(const QString& name, Least least, QWidget* parent = nullptr);
    // What was set, to the millisecond, until somebody changes it.
    [[nodiscard]] qint64 ms() const;
    void setMs(qint64 ms);
    [[nodiscard]] QString text() const; // "7d", as queries and rules write it
    void setText(const QString& text);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qint64 shownMs() const;
    void show(qint64 number, int unit);

    std::optional<qint64> m_setMs, m_shownThen; // set from outside, and what could be shown of it
    QString m_setText;
    QSpinBox* m_number;
    QComboBox* m_unit;
};

} // namespace espalier::ui
