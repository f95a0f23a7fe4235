#include "ui/enrollment/door_note.h"

namespace espalier::ui {

namespace {
constexpr int doorEveryMs = 10'000;
} // namespace

DoorNote::DoorNote(server::Control& control, const Clock& clock, QWidget* parent)
    : Button(QString(), Button::Kind::Link, parent), m_control(control), m_clock(clock)
{
    setObjectName(QStringLiteral("doorNote"));
    hide();
    m_regularly.setInterval(doorEveryMs);
    m_regularly.start();
    connect(&m_regularly, &QTimer::timeout, this, [this] {
        if (parentWidget() != nullptr && parentWidget()->isVisible()) {
            look();
        }
    });
    connect(this, &QPushButton::clicked, this, [this] { new DoorSheet(m_knocks, m_clock, this); });
}

void DoorNote::setSince(qint64 at)
{
    m_since = at;
    look();
}

void DoorNote::look()
{
    m_control.call(QStringLiteral("enrollment.door"), {}, this, [this](const Result<QJsonValue>& door) {
        show(door ? door->toArray() : QJsonArray()); // who may not see it isn't told of it
    });
}

void DoorNote::show(const QJsonArray& door)
{
    m_knocks = DoorKnock::fromJson(door, m_since);
    int times = 0;
    for (const DoorKnock& one : m_knocks) {
        times += one.times;
    }
    setText(tr("%n got no further than the door…", nullptr, times));
    setVisible(!m_knocks.isEmpty());
}

} // namespace espalier::ui
