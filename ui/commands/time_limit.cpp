#include "ui/commands/time_limit.h"

#include "base/durations.h"

namespace espalier::ui {

TimeLimit::TimeLimit(QWidget* parent) : QComboBox(parent)
{
    addItem(tr("Never"), qint64(0));
    addItem(tr("After 15 minutes"), qint64(15 * minuteMs));
    addItem(tr("After 1 hour"), qint64(hourMs));
    addItem(tr("After 8 hours"), qint64(8 * hourMs));
    addItem(tr("After 1 day"), qint64(dayMs));
    addItem(tr("After 7 days"), qint64(7 * dayMs));
    addItem(tr("After 30 days"), qint64(30 * dayMs));
    setAccessibleName(tr("Give up when it isn’t fetched"));
    setObjectName(QStringLiteral("timeLimit"));
    setFocusPolicy(Qt::StrongFocus);
}

} // namespace espalier::ui
