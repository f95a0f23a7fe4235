// SIGTERM and SIGINT quit the event loop; the ordered stop follows in main.
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace espalier::app {

class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace espalier::app
