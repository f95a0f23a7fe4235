// One device of the crowd while it runs: its state in memory and a line to the server per channel.
#pragma once

#include "device/protocol/mdm_link.h"
#include "device/state/state_folder.h"

#include <QVariantMap>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>

namespace espalier::device {

// Only the session of this channel touches it while the channel is busy.
struct Line {
    std::unique_ptr<MdmLink> link;
    int generation = -1; // of the enrollment the link was made for
    QVariantMap pending; // a result the server has not confirmed yet
    int failures = 0;    // in a row
    std::chrono::steady_clock::time_point lastUsed;
};

struct Member {
    std::mutex mutex; // guards state and stamp
    DeviceState state;
    FileStamp stamp;
    std::map<QString, Line> lines; // by user id; entries are made under the crowd's lock and stay
};

} // namespace espalier::device
