// Why a command isn't answered, or how it ended: who called it off or refused it, what the device said, what kept it.
#include "base/error_kind.h"
#include "mdm/deliveries.h"
#include "server/operations/why_operations.h"
#include "tests/server/command_desk.h"

using namespace espalier;
using namespace espalier::test;

namespace {

struct WhyDesk : CommandDesk {
    server::Live live;
    enroll::Door door{clock};

    WhyDesk() { server::addWhyOperations(operations, {*store, clock, live, door}); }

    QString sent(const char* type)
    {
        const auto answer = run("command.send", {{QStringLiteral("request_type"), QString::fromLatin1(type)},
                                                 {QStringLiteral("device"), 1},
                                                 {QStringLiteral("confirm"), QStringLiteral("Mac 1")}});
        return answer ? (*answer)[QStringLiteral("uuid")].toString() : answer.error().what;
    }
    bool write(const char* sql, const store::Binds& binds = {})
    {
        return store
            ->write([&](store::Transaction& tx) -> Result<> {
                (void)TRY(tx.run(sql, binds));
                return {};
            })
            .has_value();
    }
    bool ends(mdm::DeliveryState state, const mdm::Step& step)
    {
        return store
            ->write([&](store::Transaction& tx) -> Result<> {
                const auto row = TRY(tx.one("SELECT id, command_id FROM delivery ORDER BY id DESC LIMIT 1", {}, {}));
                return mdm::moveDelivery(tx, row.integer(0), CommandId{row.integer(1)}, state, step);
            })
            .has_value();
    }
    QJsonObject why(const QString& uuid)
    {
        const auto answer = run("command.why", {{QStringLiteral("uuid"), uuid}});
        return answer ? (*answer)[QStringLiteral("evidence")][0].toObject()
                      : QJsonObject{{QStringLiteral("kind"), answer.error().what}};
    }
    QJsonValue ended(const QString& uuid)
    {
        return (*run("command.show", {{QStringLiteral("uuid"), uuid}}))[QStringLiteral("ended")];
    }
};

QString kindIn(const QJsonObject& evidence)
{
    return evidence[QStringLiteral("kind")].toString();
}

QString argument(const QJsonObject& evidence, const char* name)
{
    return evidence[QStringLiteral("args")][QLatin1String(name)].toString();
}

} // namespace

class CommandWhyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoCalledItOffIsTold()
    {
        WhyDesk desk;
        const QString uuid = desk.sent("SecurityInfo");
        QVERIFY(desk.ended(uuid).isNull());
        QVERIFY(desk.run("command.cancel", {{QStringLiteral("uuid"), uuid}}));
        const QJsonObject why = desk.why(uuid);
        QCOMPARE(kindIn(why), QStringLiteral("called-off"));
        QCOMPARE(argument(why, "by"), QStringLiteral("tester"));
        QCOMPARE(why[QStringLiteral("next")].toString(), QStringLiteral("none"));
        QCOMPARE(desk.ended(uuid)[QStringLiteral("how")].toString(), QStringLiteral("called-off"));
        QCOMPARE(desk.ended(uuid)[QStringLiteral("by")].toString(), QStringLiteral("tester"));
    }

    // Names of people are names, whatever else they say.
    void anOperatorCalledLikeACauseIsNone_data()
    {
        QTest::addColumn<QString>("who");
        for (const char* who : {"expired", "restored", "refused", "erased", "enrolled anew", "not sent: Ben",
                                "refused by Ben", "nobody approved it within a day", "system"}) {
            QTest::newRow(who) << QString::fromLatin1(who);
        }
        QTest::newRow("long") << QString(120, u'a');
    }
    void anOperatorCalledLikeACauseIsNone()
    {
        QFETCH(QString, who);
        WhyDesk desk;
        const QString uuid = desk.sent("EraseDevice");
        QVERIFY(desk.write("INSERT INTO command_order (command_id, state, ordered_by, at, boot, boot_ms) SELECT id, "
                           "'expired', 'Anna', 0, '', 0 FROM command"));
        QVERIFY(
            desk.store->write([&](store::Transaction& tx) { return desk.queue.cancel(tx, uuid, std::nullopt, who); }));
        QCOMPARE(desk.ended(uuid)[QStringLiteral("how")].toString(), QStringLiteral("called-off"));
        QCOMPARE(desk.ended(uuid)[QStringLiteral("by")].toString(), who);
    }

    void whoSaidNoIsToldWithTheNote()
    {
        WhyDesk desk;
        const QString uuid = desk.sent("EraseDevice");
        QVERIFY(desk.write("INSERT INTO command_order (command_id, state, ordered_by, at, boot, boot_ms, decided_by, "
                           "decided_at, note) SELECT id, 'refused', 'Anna', 0, '', 0, 'Ben', 1, 'not this one' FROM "
                           "command"));
        QVERIFY(desk.ends(mdm::DeliveryState::Cancelled, {mdm::StepKind::OrderRefused, {}}));
        const QJsonObject why = desk.why(uuid);
        QCOMPARE(kindIn(why), QStringLiteral("order-refused"));
        QCOMPARE(argument(why, "by"), QStringLiteral("Ben"));
        QCOMPARE(argument(why, "reason"), QStringLiteral("not this one"));
    }

    void whatADeviceSaidIsToldInItsWords()
    {
        WhyDesk desk;
        const QString uuid = desk.sent("SecurityInfo");
        QVERIFY(desk.ends(mdm::DeliveryState::Error, {}));
        QVERIFY(
            desk.write("UPDATE delivery SET error_chain=?",
                       {QStringLiteral(R"([{"code":12021,"domain":"MCMDMErrorDomain","text":"Unknown command"}])")}));
        const QJsonObject why = desk.why(uuid);
        QCOMPARE(kindIn(why), QStringLiteral("answered-no"));
        const QJsonValue error = why[QStringLiteral("args")][QStringLiteral("errors")][0];
        QCOMPARE(error[QStringLiteral("text")].toString(), QStringLiteral("Unknown command"));
        QCOMPARE(error[QStringLiteral("code")].toInt(), 12021);
        QVERIFY(desk.ended(uuid).isNull()); // it was answered
    }

    // A key that only the server could put in, and doesn't have.
    void whatKeptItFromBeingSentIsTold()
    {
        WhyDesk desk;
        const QString reason = QStringLiteral("no recovery key of this Mac is here");
        desk.queue.addFilling(QStringLiteral("RotateFileVaultKey"),
                              [&](store::Transaction&, const mdm::CommandFor&, plist::Dict&) -> Result<> {
                                  return fail(ErrorCode::Conflict, QLatin1String("no-recovery-key"), reason);
                              });
        const QString uuid = desk.sent("RotateFileVaultKey");
        const auto next = desk.store->write(
            [&](store::Transaction& tx) { return desk.queue.next(tx, DeviceId{1}, ChannelId{1}, 1, 1); });
        QVERIFY2(next && !next->command, next ? "" : qPrintable(next.error().what));
        const QJsonObject why = desk.why(uuid);
        QCOMPARE(kindIn(why), QStringLiteral("not-sent"));
        QCOMPARE(argument(why, "reason"), reason);
        const auto rows = desk.run("command.list", {})->toArray();
        QCOMPARE(rows[0][QStringLiteral("state")].toString(), QStringLiteral("cancelled"));
        QCOMPARE(rows[0][QStringLiteral("ended")][QStringLiteral("reason")].toString(), reason);
    }

    void whatEndedByItselfIsTold_data()
    {
        QTest::addColumn<mdm::DeliveryState>("state");
        QTest::addColumn<mdm::StepKind>("step");
        QTest::addColumn<QString>("kind");
        const auto row = [](mdm::StepKind step, mdm::DeliveryState state, const char* kind) {
            QTest::newRow(qPrintable(mdm::name(step) + u' ' + QLatin1String(kind)))
                << state << step << QString::fromLatin1(kind);
        };
        row(mdm::StepKind::EnrolledAnew, mdm::DeliveryState::Cancelled, "enrolled-anew");
        row(mdm::StepKind::Left, mdm::DeliveryState::Cancelled, "left");
        row(mdm::StepKind::EnrollmentRefused, mdm::DeliveryState::Cancelled, "enrollment-refused");
        row(mdm::StepKind::Restored, mdm::DeliveryState::Cancelled, "restored");
        row(mdm::StepKind::Outdated, mdm::DeliveryState::Cancelled, "outdated");
        row(mdm::StepKind::Expired, mdm::DeliveryState::Expired, "expired");
        row(mdm::StepKind::Expired, mdm::DeliveryState::Unconfirmed, "unconfirmed");
    }
    void whatEndedByItselfIsTold()
    {
        QFETCH(mdm::DeliveryState, state);
        QFETCH(mdm::StepKind, step);
        QFETCH(QString, kind);
        WhyDesk desk;
        const QString uuid = desk.sent("SecurityInfo");
        QVERIFY(desk.ends(state, {step, {}}));
        QCOMPARE(kindIn(desk.why(uuid)), kind);
    }

    // What kept it from being sent once more doesn't make it one that wasn't sent.
    void whatWasSentIsNotSaidToBeNotSent()
    {
        WhyDesk desk;
        const QString uuid = desk.sent("SecurityInfo");
        QVERIFY(desk.ends(mdm::DeliveryState::Unconfirmed, {mdm::StepKind::NotSent, QStringLiteral("not supervised")}));
        const QJsonArray evidence =
            (*desk.run("command.why", {{QStringLiteral("uuid"), uuid}}))[QStringLiteral("evidence")].toArray();
        QCOMPARE(evidence.size(), 1);
        QCOMPARE(kindIn(evidence[0].toObject()), QStringLiteral("unconfirmed"));
        QCOMPARE(argument(evidence[0].toObject(), "reason"), QStringLiteral("not supervised"));
    }

    void whatIsDoneIsAnswered()
    {
        WhyDesk desk;
        const QString uuid = desk.sent("SecurityInfo");
        QVERIFY(desk.ends(mdm::DeliveryState::Acknowledged, {}));
        QCOMPARE(kindIn(desk.why(uuid)), QStringLiteral("answered"));
    }
};

ESPALIER_TEST(CommandWhyTest);
#include "command_why_test.moc"
