// The practice office with people who have to log in: Anna (admin), Ben (approver), Cleo (helpdesk), Vera (viewer).
#pragma once

#include "tests/ui/support/fake_control.h"

namespace espalier::test {

class FakeOperators : public FakeControl {
    Q_OBJECT
public:
    enum class People { None, Four };
    explicit FakeOperators(People people = People::Four, QObject* parent = nullptr);

    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override;

    // "Anna has a long secret"
    [[nodiscard]] static QString passphraseOf(const QString& name);
    static constexpr const char* recoveryCode = "KQ7M-2XRV-9TPA-HD4W-6LCN-E3SB";

    void logIn(const QString& name); // behind the window's back
    void lockByItself();             // as after a while without activity
    void setIdle(qint64 ms) { m_idleMs = ms; }
    [[nodiscard]] const QString& person() const { return m_person; }

private:
    [[nodiscard]] QJsonObject session() const;
    [[nodiscard]] QJsonObject account(const QString& name) const;
    [[nodiscard]] Result<QJsonValue> takeLogin(const QJsonObject& arguments);
    [[nodiscard]] Result<QJsonValue> add(const QJsonObject& arguments);
    [[nodiscard]] Result<QJsonValue> prove(const QJsonObject& arguments, const char* key) const;
    [[nodiscard]] QJsonArray list() const;

    QJsonArray m_accounts;
    QMap<QString, QString> m_passphrases;
    QString m_person; // who is logged in, or locked
    bool m_locked = false;
    int m_wrong = 0; // guesses in a row
    qint64 m_idleMs = 15LL * 60 * 1000;
};

// Two orders, one of Anna's and one of Cleo's, and three that are decided.
void fillOrders(FakeControl& control);
// A log of 450 entries, newest first, by pages as the real one.
void fillAudit(FakeControl& control);

} // namespace espalier::test
