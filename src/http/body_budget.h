// Bytes of request bodies that all connections of a listener may hold together, taken before a byte is read.
// Whoever has not proven a device certificate shares half of it, and what only promises proof half of that; an
// address has its part. So neither strangers crowd out devices nor large messages small ones. Any thread.
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace espalier::http {

// Of being a device: by the certificate of the connection, by a header field that the handler is going to check,
// or not at all.
enum class Proof { Given, Promised, None };

class BodyBudget {
public:
    BodyBudget(qint64 most, qint64 mostPerAddress) : m_most(most), m_mostPerAddress(mostPerAddress) {}

    // Bytes that a body could be given if there were no other.
    [[nodiscard]] qint64 largest(Proof proof) const;

    // What one body has taken. Gives it back when dropped; may outlive the listener.
    class Share {
    public:
        Share() = default;
        // `address`: countedAddress() of the sender. Has nothing yet.
        Share(std::shared_ptr<BodyBudget> budget, Proof proof, QByteArray address);
        Share(Share&& other) noexcept;
        Share& operator=(Share&& other) noexcept;
        ~Share();
        [[nodiscard]] bool growTo(qint64 bytes); // false: no room; what it has stays
        [[nodiscard]] qint64 bytes() const { return m_bytes; }

    private:
        std::shared_ptr<BodyBudget> m_budget;
        Proof m_proof = Proof::None;
        QByteArray m_address;
        qint64 m_bytes = 0;
    };

private:
    [[nodiscard]] bool take(qint64 bytes, Proof proof, const QByteArray& address);
    void giveBack(qint64 bytes, Proof proof, const QByteArray& address);

    const qint64 m_most;
    const qint64 m_mostPerAddress;
    std::mutex m_mutex;
    qint64 m_taken = 0;
    qint64 m_unproven = 0; // of m_taken
    qint64 m_promised = 0; // of m_unproven
    QHash<QByteArray, qint64> m_perAddress;
};

} // namespace espalier::http
