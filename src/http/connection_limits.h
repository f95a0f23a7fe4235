// Counts open connections: all, and per address those that have not proven a device certificate. Any thread.
#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace espalier::http {

class ConnectionLimits {
public:
    ConnectionLimits(int most, int mostPerAddress) : m_most(most), m_mostPerAddress(mostPerAddress) {}

    // One open connection; gives its places back when dropped.
    class Ticket {
    public:
        Ticket() = default;
        Ticket(ConnectionLimits* limits, QByteArray address) : m_limits(limits), m_address(std::move(address)) {}
        Ticket(Ticket&& other) noexcept;
        Ticket& operator=(Ticket&& other) noexcept;
        ~Ticket();
        [[nodiscard]] bool isGranted() const { return m_limits != nullptr; }
        void proven(); // no longer counts for its address

    private:
        ConnectionLimits* m_limits = nullptr;
        QByteArray m_address;
    };
    [[nodiscard]] Ticket admit(const QByteArray& countedAddress); // not granted: over a limit
    [[nodiscard]] int open() const;

private:
    void release(const QByteArray& address);
    void leave();
    const int m_most;
    const int m_mostPerAddress;
    mutable std::mutex m_mutex;
    int m_open = 0;
    QHash<QByteArray, int> m_perAddress;
};

} // namespace espalier::http
