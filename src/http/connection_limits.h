// Counts open connections: all, and per address those that have not proven a device certificate. Where a limit is
// reached the longest standing of the unproven gives way to who comes: whoever holds places and says nothing must not
// keep out the devices behind the same address. Any thread.
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>
#include <map>
#include <mutex>
#include <set>

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
        // How it is told to end, at most once, from any thread. Until it is proven.
        void canGiveWay(std::function<void()> leave);
        void spoke();  // gives way after those that said nothing
        void proven(); // no longer counts for its address, and gives way to nobody

    private:
        ConnectionLimits* m_limits = nullptr;
        QByteArray m_address;
        quint64 m_standing = 0; // 0: gives way to nobody
    };
    [[nodiscard]] Ticket admit(const QByteArray& countedAddress); // not granted: over a limit, and nobody gives way
    [[nodiscard]] int open() const;

private:
    struct Standing {
        QByteArray address;
        std::function<void()> leave;
    };
    [[nodiscard]] quint64 stand(const QByteArray& address, std::function<void()> leave);
    [[nodiscard]] quint64 raise(quint64 standing);
    void prove(const QByteArray& address, quint64 standing);
    void leave();
    // Under the lock:
    [[nodiscard]] std::function<void()> sendAway(quint64 standing);
    [[nodiscard]] std::function<void()> takeDown(std::map<quint64, Standing>::iterator standing);
    void release(const QByteArray& address);

    const int m_most;
    const int m_mostPerAddress;
    mutable std::mutex m_mutex;
    int m_open = 0;
    int m_sentAway = 0; // told to end, and still open
    quint64 m_lastStanding = 0;
    QHash<QByteArray, int> m_perAddress;
    std::map<quint64, Standing> m_standing; // who gives way first is first
    QHash<QByteArray, std::set<quint64>> m_standingPerAddress;
};

} // namespace espalier::http
