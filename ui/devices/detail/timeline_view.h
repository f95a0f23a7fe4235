// The list of a timeline: days as headings, each moment a node on a line with what happened and when.
#pragma once

#include "ui/devices/detail/timeline_moments.h"

#include <QListView>

namespace espalier::ui {

class TimelineView : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setMoments(const QList<TimelineMoment>& moments, qint64 nowMs);
    [[nodiscard]] int momentCount() const;
    // Null for a heading.
    [[nodiscard]] const TimelineMoment* momentAt(const QModelIndex& index) const;

Q_SIGNALS:
    void momentActivated(const espalier::ui::TimelineMoment& moment);

protected:
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Model;
    class Delegate;
    Model* m_model;
};

} // namespace espalier::ui
