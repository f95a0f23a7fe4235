#include "inventory/query/completion.h"
#include "inventory/query/explain.h"
#include "inventory/query/lexer.h"
#include "inventory/query/parser.h"
#include "inventory/query/search.h"
#include "inventory/version_key.h"
#include "inventory/versions.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::inventory::query;
using inventory::versionKey;

namespace {

QString utf8(const char* literal)
{
    return QString::fromUtf8(literal);
}

Problem problemOf(const char* query)
{
    const auto result = parse(utf8(query));
    return result ? Problem{} : result.error();
}

struct Browser : test::Fleet {
    QStringList found(const char* query)
    {
        const Query parsed = test::must(inventory::query::parsed(utf8(query)));
        return read([&](store::Connection& db) -> Result<QStringList> {
            const Condition where = condition(parsed, clock.nowMs());
            QStringList names;
            for (const store::Row& row :
                 TRY(db.allDynamic(QStringLiteral("SELECT d.name FROM device d WHERE %1 ORDER BY d.id").arg(where.text),
                                   where.binds))) {
                names.append(row.text(0));
            }
            return names;
        });
    }
    void set(DeviceId device, const char* column, const QVariant& value)
    {
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.allDynamic(QStringLiteral("UPDATE device SET %1 = ? WHERE id = ?").arg(QLatin1String(column)),
                              {value, device.value}));
            return inventory::keepOsKey(tx, device);
        });
    }
    void app(DeviceId device, const QString& name, const QString& version)
    {
        write([&](store::Transaction& tx) -> Result<> {
            const qint64 title = TRY(inventory::appTitle(tx, QStringLiteral("com.") + name, name, version));
            return tx
                .run("INSERT INTO app (device_id, position, bundle_id, name, version, short_version, title_id) "
                     "SELECT ?, COUNT(*) + 1, '', '', '', '', ? FROM app WHERE device_id = ?",
                     {device.value, title, device.value})
                .map([](int) {});
        });
    }
    QStringList proposed(const char* query)
    {
        const QString typed = utf8(query);
        return read([&](store::Connection& db) -> Result<QStringList> {
            QStringList all;
            for (const Proposal& proposal : TRY(proposals(db, placeAt(typed, typed.size())))) {
                all.append(proposal.text);
            }
            return all;
        });
    }
};

} // namespace

class QueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionsCompareAsVersions()
    {
        const QStringList rising{QStringLiteral("6"),
                                 QStringLiteral("9.9"),
                                 QStringLiteral("17.4"),
                                 QStringLiteral("17.4 (a)"),
                                 QStringLiteral("17.4.1"),
                                 QStringLiteral("17.9"),
                                 QStringLiteral("17.10"),
                                 QStringLiteral("26.0"),
                                 QStringLiteral("100"),
                                 QStringLiteral("2024.3.1"),
                                 QStringLiteral("123456789012345678901")};
        for (qsizetype i = 0; i + 1 < rising.size(); ++i) {
            QVERIFY2(versionKey(rising[i]) < versionKey(rising[i + 1]), qPrintable(rising[i]));
        }
        QCOMPARE(versionKey(u"6.0.0"), versionKey(u"6"));
        QCOMPARE(versionKey(u"6.01"), versionKey(u"6.1"));
        QVERIFY(versionKey(u"17.40").startsWith(versionKey(u"17")));
        QVERIFY(!versionKey(u"17.40").startsWith(versionKey(u"17.4")));
        QVERIFY(versionKey(u" .-").isEmpty());
    }

    void aVersionIsEveryOneThatBeginsWithItsParts()
    {
        Browser fleet;
        const QStringList versions{utf8("9.3"),    utf8("18"),    utf8("18.0.1"), utf8("18.3"), utf8("18.3 (a)"),
                                   utf8("18.3.1"), utf8("18.30"), utf8("180"),    QString()};
        for (const QString& version : versions) {
            const DeviceId device = fleet.device(version.isEmpty() ? utf8("none") : version);
            fleet.set(device, "os", version);
            if (!version.isEmpty()) {
                fleet.app(device, utf8("Zoom"), version);
            }
        }
        const auto finds = [&](const QByteArray& query, const QStringList& expected) {
            QStringList found = fleet.found(query.constData());
            found.sort();
            QStringList sorted = expected;
            sorted.sort();
            QCOMPARE(found, sorted);
        };
        const QStringList all18{utf8("18"),       utf8("18.0.1"), utf8("18.3"),
                                utf8("18.3 (a)"), utf8("18.3.1"), utf8("18.30")};
        const QStringList all183{utf8("18.3"), utf8("18.3 (a)"), utf8("18.3.1")};
        for (const QByteArray column : {"os", "app(\"Zoom\")"}) {
            finds(column + " = 18", all18);
            finds(column + " = 18.0", {utf8("18"), utf8("18.0.1")});
            finds(column + " = 18.0.0", {utf8("18")});
            finds(column + " = 18.3", all183);
            finds(column + " ~ 18.3", all183);
            finds(column + " in (9, 18.30)", {utf8("9.3"), utf8("18.30")});
            finds(column + " != 18", {utf8("9.3"), utf8("180"), utf8("none")});
            // In order, and not by parts: 18.3 comes after 18.
            finds(column + " > 18 and " + column + " = 18",
                  {utf8("18.0.1"), utf8("18.3"), utf8("18.3 (a)"), utf8("18.3.1"), utf8("18.30")});
            finds(column + " <= 18", {utf8("9.3"), utf8("18")});
        }
    }

    void plainWordsStayFreeText()
    {
        for (const char* words : {"anna", "anna's iPad", "27\" screen", "iPhone and iPad", "C02XX (old)", "os"}) {
            const auto query = parse(utf8(words));
            QVERIFY2(query && query->isFreeText, words);
        }
        for (const char* asked : {"os < 17", "supervised", "not encrypted", "supervised and firewall", "owner is empty",
                                  "app(\"Zoom\")", "platform in (mac)", "\"anna\" or \"ben\" and supervised"}) {
            const auto query = parse(utf8(asked));
            QVERIFY2(query && !query->isFreeText, asked);
        }
        QVERIFY(!test::must(parsed(utf8("  "))).root);
    }

    void errorsSayWhereWhatAndHow()
    {
        const Problem column = problemOf("platfrom = mac");
        QCOMPARE(column.kind, utf8("unknown-column"));
        QCOMPARE(column.position, 0);
        QCOMPARE(column.length, 8);
        QCOMPARE(column.suggestion, utf8("platform"));

        QCOMPARE(problemOf("colour = red").suggestion, QString());

        QCOMPARE(problemOf("os < seventeen").kind, utf8("bad-value"));
        QCOMPARE(problemOf("os > ()").kind, utf8("expected-value"));
        QCOMPARE(problemOf("last-seen > yesterday").kind, utf8("bad-value"));
        QCOMPARE(problemOf("last-seen > yesterday").position, 12);
        QCOMPARE(problemOf("last-seen > yesterday").expected, QStringList({utf8("duration"), utf8("date")}));
        QCOMPARE(problemOf("platform = ipone").suggestion, utf8("iphone"));
        QCOMPARE(problemOf("model = MacBook Pro").suggestion, utf8("\"MacBook Pro\""));
        QCOMPARE(problemOf("name < 5").kind, utf8("wrong-operator"));
        QCOMPARE(problemOf("name < 5").expected.first(), utf8("="));
        QCOMPARE(problemOf("last-seen = 7d").kind, utf8("wrong-operator"));
        QCOMPARE(problemOf("app = Zoom").kind, utf8("expected-name"));
        QCOMPARE(problemOf("(os < 17").kind, utf8("unclosed-parenthesis"));
        QCOMPARE(problemOf("os < 17)").kind, utf8("unexpected"));
        QCOMPARE(problemOf("(").kind, utf8("expected-value")); // and not words that every device has
        QCOMPARE(problemOf(")").kind, utf8("unexpected"));
        QCOMPARE(problemOf("name = \"an").kind, utf8("unclosed-text"));
        QCOMPARE(problemOf("os in (17.4, ").kind, utf8("expected-value"));
        QCOMPARE(problemOf("os <").position, 4);
        QVERIFY(errorOf(column).what.endsWith(utf8(" [query]")));
    }

    void nothingIsReadWithoutBound()
    {
        QCOMPARE(problemOf((QByteArray(1'000, '(') + "os<1").constData()).kind, utf8("too-deep"));
        QByteArray nots("os < 1");
        for (int i = 0; i < 300; ++i) {
            nots.prepend("not ");
        }
        QCOMPARE(problemOf(nots.constData()).kind, utf8("too-deep"));
        QCOMPARE(problemOf(QByteArray(3'000, '=').constData()).kind, utf8("too-long"));
        QByteArray many("os<1");
        for (int i = 0; i < 150; ++i) {
            many += " or os<1";
        }
        QCOMPARE(problemOf(many.constData()).kind, utf8("too-long"));
    }

    void everyColumnFindsByItsType()
    {
        Browser fleet;
        const DeviceId a = fleet.device(utf8("a"));
        const DeviceId b = fleet.device(utf8("b"), utf8("mac"));
        fleet.set(a, "os", utf8("17.10"));
        fleet.set(b, "os", utf8("17.9"));
        fleet.set(a, "storage_free_bytes", 64'000'000'000LL);
        fleet.set(b, "storage_free_bytes", 5'000'000'000LL);
        fleet.set(a, "last_seen", fleet.clock.nowMs() - 8LL * 86'400'000);
        fleet.set(b, "supervised", 1);
        fleet.set(a, "owner_name", utf8("Ärztin 100%"));
        fleet.app(a, utf8("Zoom"), utf8("5.17.1"));
        fleet.app(b, utf8("Zoom"), utf8("6.0.2"));
        const QStringList onlyA{utf8("a")};
        const QStringList onlyB{utf8("b")};
        QCOMPARE(fleet.found("os > 17.9"), onlyA);
        QCOMPARE(fleet.found("os ~ 17"), QStringList({utf8("a"), utf8("b")}));
        QCOMPARE(fleet.found("os in (17.10, 18)"), onlyA);
        QCOMPARE(fleet.found("platform = iPhone"), onlyA);
        QCOMPARE(fleet.found("platform not in (iPhone, \"Apple TV\")"), onlyB);
        QCOMPARE(fleet.found("last-seen > 7d"), onlyA);
        QCOMPARE(fleet.found("last-seen < 1w"), onlyB);
        QCOMPARE(fleet.found("last-seen < 2024-01-01 and last-seen >= 2023-11-14"), onlyB);
        QCOMPARE(fleet.found("storage-free < 64GB"), onlyB);
        QCOMPARE(fleet.found("supervised"), onlyB);
        QCOMPARE(fleet.found("not supervised"), onlyA);
        QCOMPARE(fleet.found("supervised = no"), QStringList());
        QCOMPARE(fleet.found("supervised is empty"), onlyA);
        QCOMPARE(fleet.found("owner ~ ärzt"), onlyA);
        QCOMPARE(fleet.found("owner ~ 0%"), onlyA);
        QCOMPARE(fleet.found("owner ~ \"_\""), QStringList());
        QCOMPARE(fleet.found("owner = \"ÄRZTIN 100%\""), onlyA);
        QCOMPARE(fleet.found("owner != anna"), QStringList({utf8("a"), utf8("b")}));
        QCOMPARE(fleet.found("app(\"zoom\") < 6.0"), onlyA);
        QCOMPARE(fleet.found("app(com.zoom) >= 6"), onlyB);
        QCOMPARE(fleet.found("app(\"Teams\")"), QStringList());
        QCOMPARE(fleet.found("group(\"all devices\")"), QStringList({utf8("a"), utf8("b")}));
        QCOMPARE(fleet.found("\"ärzt\" or \"ser-b\""), QStringList({utf8("a"), utf8("b")}));
        QCOMPARE(fleet.found("os < 17.10 and platform = mac and last-seen < 7d and app(\"Zoom\") > 6.0"), onlyB);
    }

    void everyColumnCanBeShownSortedAndAskedFor()
    {
        Browser fleet;
        fleet.device(utf8("a"));
        fleet.device(utf8("b"));
        for (const Column& column : columns()) {
            const QString name = QLatin1String(column.name) + (takesName(column) ? utf8("(\"x\")") : QString());
            const ColumnRef ref = test::must(columnRef(name));
            const auto ids = fleet.read([&](store::Connection& db) {
                return findDevices(db, {utf8("1 = 1"), {}}, {.sort = {{ref, true}}, .after = 2, .most = 5});
            });
            QVERIFY2(ids == QList<qint64>{1}, qPrintable(name));
            fleet.read([&](store::Connection& db) { return values(db, {1, 2}, {ref}, 0); });
            fleet.found(qUtf8Printable(name + utf8(" is set or ") + name + utf8(" is empty")));
        }
    }

    void pagesGoThroughEveryOrderWithoutAGap()
    {
        Browser fleet;
        for (int i = 0; i < 60; ++i) {
            const DeviceId device = fleet.device(QString::number(i));
            fleet.set(device, "os", QStringLiteral("17.%1").arg(i % 7));
            fleet.set(device, "owner_name", i % 3 == 0 ? QString() : QString(QChar(u'a' + i % 5)));
            fleet.set(device, "battery_percent", i % 4 == 0 ? QVariant() : QVariant(i % 9));
        }
        const auto key = [](const char* name, bool descending) {
            return SortKey{test::must(columnRef(utf8(name))), descending};
        };
        const QList<QList<SortKey>> orders{{key("os", true), key("owner", false)},
                                           {key("owner", false), key("battery", true), key("name", false)},
                                           {key("battery", true)}};
        for (const auto& order : orders) {
            const Condition all{utf8("1 = 1"), {}};
            const auto whole =
                fleet.read([&](store::Connection& db) { return findDevices(db, all, {.sort = order, .most = 100}); });
            QList<qint64> paged;
            for (;;) {
                const auto some = fleet.read([&](store::Connection& db) {
                    return findDevices(db, all, {.sort = order, .after = paged.value(paged.size() - 1), .most = 7});
                });
                if (some.isEmpty()) {
                    break;
                }
                paged += some;
            }
            QCOMPARE(paged, whole);
            QCOMPARE(paged.size(), 60);
        }
    }

    // So many that they are walked along the order's index instead of being sorted; and few of them as well.
    void whatManyFitIsPagedInItsOrder()
    {
        Browser fleet;
        fleet.write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 6000) "
                       "INSERT INTO device (udid, state, name, serial, platform, enrolled_at, created_at) "
                       "SELECT 'U' || i, 'enrolled', 'Name ' || (i * 7919 % 10007), 'S' || i, "
                       "CASE i % 10 WHEN 0 THEN 'mac' ELSE 'iphone' END, 1, 1 FROM n"));
            return {};
        });
        for (const auto& [where, count] : {std::pair(Condition{utf8("d.platform = ?"), {utf8("iphone")}}, 5'400),
                                           std::pair(Condition{utf8("d.platform = ?"), {utf8("mac")}}, 600),
                                           std::pair(Condition{utf8("1 = 1"), {}}, 6'000)}) {
            const Condition& condition = where; // C++20 lets a lambda hold a binding, clang 14 doesn't
            for (const bool descending : {false, true}) {
                const QList<SortKey> order{{test::must(columnRef(utf8("name"))), descending}};
                QList<qint64> paged;
                for (;;) {
                    const auto some = fleet.read([&](store::Connection& db) {
                        return findDevices(db, condition,
                                           {.sort = order, .after = paged.value(paged.size() - 1), .most = 500});
                    });
                    paged += some;
                    if (some.size() < 500) {
                        break;
                    }
                }
                QCOMPARE(paged.size(), count);
                QStringList names;
                for (const qint64 id : std::as_const(paged)) {
                    names.append(QStringLiteral("name %1").arg(id * 7919 % 10007));
                }
                QStringList sorted = names;
                std::sort(sorted.begin(), sorted.end());
                if (descending) {
                    std::reverse(sorted.begin(), sorted.end());
                }
                QCOMPARE(names, sorted);
                const auto counted = fleet.read(
                    [&](store::Connection& db) { return findAndCount(db, condition, {.sort = order, .most = 500}); });
                QCOMPARE(counted.matching, count);
                QCOMPARE(counted.ids, paged.mid(0, 500));
            }
        }
    }

    void completionOffersWhatCanStandThere()
    {
        Browser fleet;
        const DeviceId device = fleet.device(utf8("a"));
        fleet.set(device, "model", utf8("MacBook Pro"));
        fleet.app(device, utf8("Zoom"), utf8("6.0"));
        QCOMPARE(fleet.proposed("platf"), QStringList{utf8("platform")});
        QVERIFY(fleet.proposed("").contains(utf8("app(\"")));
        QCOMPARE(fleet.proposed("platform "),
                 QStringList({utf8("="), utf8("!="), utf8("in"), utf8("is set"), utf8("is empty")}));
        QCOMPARE(fleet.proposed("platform = ip"), QStringList({utf8("iphone"), utf8("ipad")}));
        QCOMPARE(fleet.proposed("model = mac"), QStringList{utf8("\"MacBook Pro\"")});
        QCOMPARE(fleet.proposed("model = \"macb"), QStringList{utf8("\"MacBook Pro\"")});
        QCOMPARE(fleet.proposed("os < 17 and app(\"zo"), QStringList({utf8("\"Zoom\""), utf8("\"com.Zoom\"")}));
        QCOMPARE(fleet.proposed("app(\"Zoom\") < "), QStringList{utf8("6.0")});
        QCOMPARE(fleet.proposed("supervised a"), QStringList{utf8("and")});
        QCOMPARE(fleet.proposed("os is "), QStringList({utf8("set"), utf8("empty"), utf8("not")}));
        const Place place = placeAt(utf8("model = \"macb"), 13);
        QCOMPARE(place.begin, 8);
        QCOMPARE(place.length, 5);
    }

    void aDeviceExplainsEveryPart()
    {
        Browser fleet;
        const DeviceId device = fleet.device(utf8("a"));
        fleet.set(device, "os", utf8("17.4"));
        const Query query = test::must(parsed(utf8("os < 17.4 or not (platform = iPhone)")));
        const auto parts =
            fleet.read([&](store::Connection& db) { return explain(db, query, device, fleet.clock.nowMs()); });
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[0].text, utf8("os < 17.4"));
        QVERIFY(!parts[0].holds);
        QCOMPARE(parts[0].value.toString(), utf8("17.4"));
        QCOMPARE(parts[1].text, utf8("platform = iPhone"));
        QVERIFY(parts[1].holds);
    }
};

ESPALIER_TEST(QueryTest);
#include "query_test.moc"
