#include "audit/log.h"
#include "crypto/sealer.h"
#include "server/operations/audit_operations.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::test;

namespace {

struct LogDesk {
    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'a'))};
    std::unique_ptr<store::Store> store = must(store::Store::open({.folder = folder.path()}, clock));
    server::Operations operations;

    LogDesk()
    {
        audit::sealHead(*store, sealer);
        server::addAuditOperations(operations, *store, sealer);
        note("Anna", "command.queued", "7", QStringLiteral("100 % sure"));
        note("Ben", "command.cancelled", "7", QStringLiteral("snake_case"));
        note("=cmd|' /C calc'!A0", "operator.refused", "8", QStringLiteral("\"quoted\", and more"));
        note("Anna", "profile.saved", "8", QStringLiteral("x"));
    }
    void note(const char* actor, const char* kind, const char* subject, const QString& text)
    {
        clock.advance(1000);
        must(store->write([&](store::Transaction& tx) {
            return audit::append(tx, {QString::fromLatin1(actor),
                                      QString::fromLatin1(kind),
                                      QStringLiteral("device"),
                                      QString::fromLatin1(subject),
                                      {{QStringLiteral("text"), text}}});
        }));
    }
    Result<QJsonValue> run(const char* operation, const QJsonObject& arguments)
    {
        return operations.run(QLatin1String(operation), arguments, {QStringLiteral("Anna")});
    }
    QList<int> found(const QJsonObject& arguments)
    {
        QList<int> ids;
        for (const auto& row : must(run("audit.list", arguments)).toArray()) {
            ids.append(row[QStringLiteral("id")].toInt());
        }
        return ids;
    }
    QByteArray content(const QJsonObject& page)
    {
        return QByteArray::fromBase64(page[QStringLiteral("content_base64")].toString().toLatin1());
    }
};

} // namespace

class AuditOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLogIsFoundByEveryFilter()
    {
        LogDesk desk;
        QCOMPARE(desk.found({}), (QList<int>{4, 3, 2, 1}));
        QCOMPARE(desk.found({{QStringLiteral("operator"), QStringLiteral("anna")}}), (QList<int>{4, 1}));
        QCOMPARE(desk.found({{QStringLiteral("kind"), QStringLiteral("command.")}}), (QList<int>{2, 1}));
        QCOMPARE(desk.found({{QStringLiteral("kind"), QStringLiteral("profile.saved")}}), (QList<int>{4}));
        QCOMPARE(
            desk.found({{QStringLiteral("subject_kind"), QStringLiteral("device")}, {QStringLiteral("subject"), 8}}),
            (QList<int>{4, 3}));
        // What a search means literally, it finds literally.
        QCOMPARE(desk.found({{QStringLiteral("text"), QStringLiteral("100 %")}}), (QList<int>{1}));
        QCOMPARE(desk.found({{QStringLiteral("text"), QStringLiteral("e_c")}}), (QList<int>{2}));
        QCOMPARE(desk.found({{QStringLiteral("text"), QStringLiteral("%")}}), (QList<int>{1}));
        // How it ended is part of the kind.
        QCOMPARE(desk.found({{QStringLiteral("result"), QStringLiteral("refused")}}), (QList<int>{3}));
        QCOMPARE(desk.found({{QStringLiteral("result"), QStringLiteral("done")}}), (QList<int>{4, 2, 1}));
        QCOMPARE(desk.found({{QStringLiteral("result"), QStringLiteral("failed")}}), (QList<int>{}));
        QVERIFY(!desk.run("audit.list", {{QStringLiteral("result"), QStringLiteral("maybe")}}));
        const qint64 second = 1'700'000'002'000;
        QCOMPARE(desk.found({{QStringLiteral("from"), second}, {QStringLiteral("to"), second + 1}}), (QList<int>{2}));
        QCOMPARE(desk.found({{QStringLiteral("most"), 2}}), (QList<int>{4, 3}));
        QCOMPARE(desk.found({{QStringLiteral("most"), 2}, {QStringLiteral("after"), 3}}), (QList<int>{2, 1}));
    }

    void whatFailedIsFoundAsFailedAndNotAsDone()
    {
        LogDesk desk;
        const QStringList failed{QStringLiteral("check.failed"),           QStringLiteral("profile.install_failed"),
                                 QStringLiteral("device.renewal_failed"),  QStringLiteral("compliance.action_failed"),
                                 QStringLiteral("command.error"),          QStringLiteral("command.format_error"),
                                 QStringLiteral("inventory.not_recorded"), QStringLiteral("push.rejected"),
                                 QStringLiteral("order.expired"),          QStringLiteral("tls.not_renewed")};
        const QStringList others{QStringLiteral("operator.login_failed"), QStringLiteral("device.refused"),
                                 QStringLiteral("command.unfailed"), QStringLiteral("command.terror"),
                                 QStringLiteral("command.acknowledged")};
        for (const QString& kind : failed + others) {
            desk.note("system", qPrintable(kind), "9", {});
        }
        const auto kinds = [&desk](const char* result) {
            QStringList found;
            for (const auto& row : must(desk.run("audit.list", {{QStringLiteral("result"), QLatin1String(result)},
                                                                {QStringLiteral("subject"), 9}}))
                                       .toArray()) {
                found.prepend(row[QStringLiteral("kind")].toString());
                if (row[QStringLiteral("result")].toString() != QLatin1String(result)) {
                    found.prepend(QStringLiteral("not labelled:"));
                }
            }
            return found;
        };
        QCOMPARE(kinds("failed"), failed);
        QCOMPARE(kinds("refused"), others.mid(0, 2));
        QCOMPARE(kinds("done"), others.mid(2));
    }

    void evidenceHasTheHashesAndSaysWhetherTheChainIsWhole()
    {
        LogDesk desk;
        const auto page = must(desk.run("audit.export", {})).toObject();
        const auto lines = desk.content(page).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const auto last = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(last[QStringLiteral("id")].toInt(), 4);
        const auto end = QJsonDocument::fromJson(page[QStringLiteral("end")].toString().toUtf8()).object();
        QCOMPARE(end[QStringLiteral("head_hash")].toString(), last[QStringLiteral("hash")].toString());
        QVERIFY(end[QStringLiteral("intact")].toBool());
        QVERIFY(page[QStringLiteral("complete")].toBool());
        QCOMPARE(desk.found({{QStringLiteral("kind"), QStringLiteral("audit.exported")}}), (QList<int>{5}));
        must(desk.store->write([](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE audit SET actor='Mallory' WHERE id=2"));
            return {};
        }));
        const auto damaged = must(desk.run("audit.export", {})).toObject();
        QVERIFY(!damaged[QStringLiteral("intact")].toBool());
        QCOMPARE(damaged[QStringLiteral("first_bad_id")].toInt(), 2);
    }

    void whatWasTakenAlongIsHeldAgainstTheLog()
    {
        LogDesk desk;
        const auto page =
            must(desk.run("audit.export", {{QStringLiteral("operator"), QStringLiteral("Anna")}})).toObject();
        const QByteArray file = desk.content(page) + page[QStringLiteral("end")].toString().toUtf8();
        const auto compare = [&](const QByteArray& lines) {
            return must(desk.run("audit.compare",
                                 {{QStringLiteral("content_base64"), QString::fromLatin1(lines.toBase64())}}))
                .toObject();
        };
        QCOMPARE(compare(file)[QStringLiteral("entries")].toInt(), 2);
        QCOMPARE(compare(file)[QStringLiteral("differs_at")].toInt(), 0);
        const auto changed = compare(QByteArray(file).replace("profile.saved", "profile.moved"));
        QCOMPARE(changed[QStringLiteral("differs_at")].toInt(), 2);
        QCOMPARE(changed[QStringLiteral("differing_id")].toInt(), 4);
        QCOMPARE(compare(QByteArray(file).replace("100 %", "10 %"))[QStringLiteral("differs_at")].toInt(), 1);
        QCOMPARE(compare("{\"id\":99}\n")[QStringLiteral("differs_at")].toInt(), 1);
        QCOMPARE(compare("no evidence\n")[QStringLiteral("differs_at")].toInt(), 1);
        // Nothing that stands in a line of an entry makes it the end, and the end is held against the log as well.
        QCOMPARE(compare(QByteArray(file)
                             .replace("100 %", "10 %")
                             .replace("{\"actor", "{\"chain\":1,\"actor"))[QStringLiteral("differs_at")]
                     .toInt(),
                 1);
        const QByteArray end = page[QStringLiteral("end")].toString().toUtf8();
        QByteArray otherEnd = end;
        otherEnd.replace("head_hash\":\"", "head_hash\":\"00");
        QVERIFY(otherEnd != end);
        QCOMPARE(compare(QByteArray(file).replace(end, otherEnd))[QStringLiteral("differs_at")].toInt(), 3);
    }

    void aDeletedDeviceKeepsItsNameInTheLog()
    {
        LogDesk desk;
        must(desk.store->write([](store::Transaction& tx) {
            return audit::append(tx, {QStringLiteral("Anna"),
                                      QStringLiteral("device.deleted"),
                                      QStringLiteral("device"),
                                      QStringLiteral("7"),
                                      {{QStringLiteral("name"), QStringLiteral("Studio")}}});
        }));
        const auto rows = must(desk.run("audit.list", {{QStringLiteral("subject_kind"), QStringLiteral("device")},
                                                       {QStringLiteral("subject"), 7}}))
                              .toArray();
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue& row : rows) {
            QCOMPARE(row[QStringLiteral("subject_name")].toString(), QStringLiteral("Studio"));
        }
    }

    void aSpreadsheetTakesNothingForAFormula()
    {
        LogDesk desk;
        const auto page =
            must(desk.run("audit.export", {{QStringLiteral("format"), QStringLiteral("csv")}})).toObject();
        const QByteArray csv = desk.content(page);
        QVERIFY(csv.contains(",\"'=cmd|' /C calc'!A0\","));
        QVERIFY(csv.contains("\"\"quoted"));
        QCOMPARE(csv.count("\r\n"), 4);
        QVERIFY(page[QStringLiteral("head")].toString().startsWith(QStringLiteral("id,time,who")));
    }

    void aLongLogComesInPages()
    {
        LogDesk desk;
        const auto newest = must(desk.run("audit.export", {{QStringLiteral("most"), 2}})).toObject();
        QVERIFY(!newest[QStringLiteral("complete")].toBool());
        QCOMPARE(newest[QStringLiteral("first_id")].toInt(), 3);
        const auto before =
            must(desk.run("audit.export",
                          {{QStringLiteral("most"), 2}, {QStringLiteral("after"), newest[QStringLiteral("first_id")]}}))
                .toObject();
        QCOMPARE(before[QStringLiteral("first_id")].toInt(), 1);
    }
};

ESPALIER_TEST(AuditOperationsTest);
#include "audit_operations_test.moc"
