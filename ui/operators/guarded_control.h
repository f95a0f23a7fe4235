// The door between the window and its server while people have to log in: screens ask through it and know nothing of
// logins. Held: questions wait. Open: they pass. Shut: they are refused as [locked], and news are kept for later.
#pragma once

#include "server/control.h"

#include <QPointer>

namespace espalier::ui {

class GuardedControl final : public server::Control {
    Q_OBJECT
public:
    // Held at first. `inner` outlives it.
    explicit GuardedControl(server::Control& inner, QObject* parent = nullptr);

    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override;

    void open(bool hasOperators); // what was held goes on, and what changed meanwhile is told
    void shut();
    [[nodiscard]] bool isOpen() const { return m_gate == Gate::Open; }
    [[nodiscard]] bool isMakingFirst() const { return m_isMakingFirst; } // nobody is logged in for that moment

Q_SIGNALS:
    // The server refused somebody's question: [log-in], [locked] or [not-permitted].
    void refused(const QString& kind);
    // The first operator was made through here, and is logged in (if all went well): ask who sits here now.
    void firstOperatorMade();

private:
    enum class Gate { Held, Open, Shut };
    struct Waiting {
        QString operation;
        QJsonObject arguments;
        QPointer<QObject> context;
        Reply reply;
    };
    void forward(const QString& operation, const QJsonObject& arguments, QObject* context, const Reply& reply);
    void makeFirst(const QJsonObject& arguments, QObject* context, const Reply& reply);
    void look(const Result<QJsonValue>& result);
    void hear(const server::ChangedRows& rows);

    server::Control& m_inner;
    Gate m_gate = Gate::Held;
    bool m_hasOperators = false;
    bool m_isMakingFirst = false;
    QList<Waiting> m_held;
    server::ChangedRows m_missed;
};

} // namespace espalier::ui
