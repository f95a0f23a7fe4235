// What happened to a device: changes, commands and the log, newest first, by day.
#pragma once

#include "ui/devices/detail/timeline_moments.h"
#include "ui/devices/device_tab.h"
#include "ui/screen.h"

class QBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace espalier::ui {

class Button;
class EmptyState;
class NameBook;
class Segments;
class TimelineView;

class DeviceTimelineTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceTimelineTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] bool isCounted() const override { return false; }

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void deviceChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void load();
    void showMoments();
    void openMoment(const TimelineMoment& moment);
    [[nodiscard]] bool isWanted(const TimelineMoment& moment) const;

    NameBook* m_names;
    Segments* m_kinds;
    QLineEdit* m_filter;
    Button* m_compare;
    QBoxLayout* m_bar;
    QStackedWidget* m_pages;
    TimelineView* m_view;
    EmptyState* m_empty;
    Button* m_more;
    qint64 m_of = 0;
    int m_most = 0; // how far back is asked
    QJsonArray m_timeline;
    QList<DeviceChange> m_changes;
    bool m_isLoaded = false;
};

} // namespace espalier::ui
