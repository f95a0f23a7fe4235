// What only a running server knows or can do. Operations ask here and find nothing when no server runs.
// Thread-safe.
#pragma once

#include "apns/waker.h"
#include "base/id.h"
#include "base/result.h"
#include "http/listener.h"

#include <QString>

#include <functional>
#include <mutex>
#include <optional>

namespace espalier::server {

class Live {
public:
    struct Parts {
        QString listening;    // https://ADDR:PORT, empty: not
        QString notListening; // why not
        quint16 devicePort = 0; // a second one that it listens on; 0: none
        QString noDevicePort;   // why not, though there should be one
        qint64 startedAt = 0;
        http::Listener* listener = nullptr; // null: not listening
        apns::Waker* waker = nullptr;       // null: no server runs
        apns::WakerOptions push;            // where the push service is
    };

    void set(Parts parts)
    {
        const std::lock_guard lock(m_mutex);
        m_parts = std::move(parts);
    }
    void clear() { set({}); }

    // Runs while the parts can't go away; nullopt without a server. Never touches the store in there: the writer
    // thread waits here too, to wake a device.
    template <class F> auto with(F&& use) const -> std::optional<std::invoke_result_t<F, const Parts&>>
    {
        const std::lock_guard lock(m_mutex);
        if (m_parts.waker == nullptr) {
            return std::nullopt;
        }
        return use(m_parts);
    }

private:
    mutable std::mutex m_mutex;
    Parts m_parts;
};

} // namespace espalier::server
