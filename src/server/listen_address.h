// "ADDR:PORT" or "[V6]:PORT", as --listen and the setting "listen" write it.
#pragma once

#include "base/result.h"

namespace espalier::server {

struct ListenAddress {
    QString address;
    quint16 port = 0; // 0: any free one
    [[nodiscard]] QString text() const;
};

[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString& text);

} // namespace espalier::server
