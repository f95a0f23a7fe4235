// A row that changed lights up in accentSoft and fades within 160 ms; at most 20 rows at once, none when the
// platform asks for less motion.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class QVariantAnimation;

namespace espalier::ui {

class RowFlash : public QObject {
    Q_OBJECT
public:
    explicit RowFlash(QObject* parent = nullptr);
    void start(qint64 id);
    [[nodiscard]] double strength(qint64 id) const { return m_strength.value(id, 0.0); }

Q_SIGNALS:
    void faded(qint64 id); // its strength is another one now

private:
    QHash<qint64, double> m_strength;
    QHash<qint64, QVariantAnimation*> m_running;
};

} // namespace espalier::ui
