// Qt's messages go to standard error, one line each, and into the log that the Server screen shows.
#pragma once

#include "server/log_buffer.h"

namespace espalier::app {

class LogTo {
public:
    explicit LogTo(server::LogBuffer& buffer);
    ~LogTo();
    LogTo(const LogTo&) = delete;
    LogTo& operator=(const LogTo&) = delete;
};

} // namespace espalier::app
