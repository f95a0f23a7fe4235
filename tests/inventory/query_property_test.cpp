// Random queries against random fleets: what the database finds is what a plain reading of the tree finds, device by
// device. The reading (plain_reading.h) shares nothing with the compiler but the tree.
#include "base/durations.h"
#include "inventory/query/parser.h"
#include "inventory/query/sql.h"
#include "inventory/versions.h"
#include "tests/inventory/plain_reading.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

#include <QRandomGenerator>

using namespace espalier;
using namespace espalier::inventory::query;
using test::fits;
using test::Known;

namespace {

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int below(int most) { return m_random.bounded(most); }
    bool once(int in) { return below(in) == 0; }
    QString one(const QStringList& of) { return of[below(static_cast<int>(of.size()))]; }

private:
    QRandomGenerator m_random;
};

const QStringList versions{QStringLiteral("17"),       QStringLiteral("17.0"),   QStringLiteral("17.4"),
                           QStringLiteral("17.4 (a)"), QStringLiteral("17.4.1"), QStringLiteral("17.10"),
                           QStringLiteral("17.9"),     QStringLiteral("6.0.2"),  QStringLiteral("5b3"),
                           QStringLiteral("0"),        QStringLiteral("26.0.0"), QStringLiteral("17.0.1"),
                           QStringLiteral("17.0.0")};
const QStringList words{QStringLiteral("anna"),      QStringLiteral("ANNA B"), QStringLiteral("Ärger"),
                        QStringLiteral("ärger"),     QStringLiteral("100%"),   QStringLiteral("a_b"),
                        QStringLiteral("q\"uo\\te"), QStringLiteral("=1"),     QStringLiteral("an"),
                        QStringLiteral("😀 x"),       QStringLiteral("O'Neil")};
const QStringList appNames{QStringLiteral("Zoom"), QStringLiteral("TEAMS"), QStringLiteral("Öffi")};
const QStringList platforms{QStringLiteral("iphone"), QStringLiteral("ipad"), QStringLiteral("mac")};
const QStringList textColumns{QStringLiteral("name"), QStringLiteral("owner"), QStringLiteral("notes"),
                              QStringLiteral("asset-tag")};
const QStringList boolColumns{QStringLiteral("supervised"), QStringLiteral("encrypted"), QStringLiteral("firewall")};
const QStringList timeColumns{QStringLiteral("last-seen"), QStringLiteral("enrolled")};

QString column(const QString& name)
{
    static const QHash<QString, QString> differ{{QStringLiteral("owner"), QStringLiteral("owner_name")},
                                                {QStringLiteral("storage-free"), QStringLiteral("storage_free_bytes")},
                                                {QStringLiteral("battery"), QStringLiteral("battery_percent")},
                                                {QStringLiteral("enrolled"), QStringLiteral("enrolled_at")}};
    return differ.value(name, QString(name).replace(u'-', u'_'));
}

// ---- making things up ----

QString written(const QString& text)
{
    return u'"' + QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
}

QString randomTime(Dice& dice, qint64 now, const QString& column)
{
    const QString sign =
        dice.one({QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")});
    if (dice.once(2)) {
        return column + u' ' + sign +
               QStringLiteral(" %1%2")
                   .arg(dice.below(4))
                   .arg(dice.one({QStringLiteral("d"), QStringLiteral("w"), QStringLiteral("h")}));
    }
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(now + (dice.below(8) - 4) * dayMs, Qt::UTC);
    const QString date =
        dice.once(2) ? at.toString(QStringLiteral("yyyy-MM-dd")) : at.toString(QStringLiteral("yyyy-MM-ddThh:mm"));
    return column + u' ' + dice.one({sign, QStringLiteral("="), QStringLiteral("!=")}) + u' ' + date;
}

QString randomTerm(Dice& dice, qint64 now)
{
    const QString order = dice.one({QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                                    QStringLiteral(">="), QStringLiteral("="), QStringLiteral("!=")});
    const QString isSet =
        dice.one({QStringLiteral(" is set"), QStringLiteral(" is empty"), QStringLiteral(" is not set")});
    const QString app = QStringLiteral("app(%1)").arg(
        written((dice.once(3) ? QStringLiteral("com.") : QString()) + dice.one(appNames)));
    switch (dice.below(14)) {
    case 0:
        return dice.one(textColumns) +
               dice.one({QStringLiteral(" = "), QStringLiteral(" != "), QStringLiteral(" ~ ")}) +
               written(dice.one(words));
    case 1:
        return dice.one(textColumns) + isSet;
    case 2:
        return QStringLiteral("os %1 %2").arg(order, written(dice.one(versions)));
    case 3:
        return QStringLiteral("os ~ %1").arg(written(dice.one(versions)));
    case 4:
        return QStringLiteral("os in (%1, %2)").arg(written(dice.one(versions)), written(dice.one(versions)));
    case 5:
        return QStringLiteral("platform %1 %2")
            .arg(dice.one({QStringLiteral("="), QStringLiteral("!=")}), dice.one(platforms));
    case 6:
        return dice.one(boolColumns) + dice.one({QString(), QStringLiteral(" = no"), QStringLiteral(" != yes"), isSet});
    case 7:
        return QStringLiteral("storage-free %1 %2GB").arg(order).arg(dice.below(4));
    case 8:
        return QStringLiteral("battery %1 %2").arg(order).arg(dice.below(4));
    case 9:
        return randomTime(dice, now, dice.one(timeColumns));
    case 10:
        return dice.once(4) ? app + isSet
                            : QStringLiteral("%1 %2 %3")
                                  .arg(app, dice.once(4) ? QStringLiteral("~") : order, written(dice.one(versions)));
    case 11:
        return dice.one({QStringLiteral("group(\"Sales\")"), QStringLiteral("group(\"sales\") != yes"),
                         QStringLiteral("profile(\"com.wifi\")"), QStringLiteral("profile(\"WI-FI\") = no"),
                         QStringLiteral("custom(\"Room\") ~ \"1\""), QStringLiteral("custom(\"Room\") = \"\""),
                         QStringLiteral("custom(\"Room\") is set")});
    case 12:
        return dice.once(3) ? QStringLiteral("certificate(\"vpn\")")
                            : randomTime(dice, now,
                                         dice.once(2) ? QStringLiteral("certificate(\"VPN\")")
                                                      : QStringLiteral("certificate-ends"));
    default:
        return written(dice.one(words));
    }
}

QString randomQuery(Dice& dice, qint64 now, int depth)
{
    if (depth == 0 || dice.once(3)) {
        return randomTerm(dice, now);
    }
    switch (dice.below(4)) {
    case 0:
        return QStringLiteral("not ") + u'(' + randomQuery(dice, now, depth - 1) + u')';
    case 1:
        return u'(' + randomQuery(dice, now, depth - 1) + QStringLiteral(" or ") + randomQuery(dice, now, depth - 1) +
               u')';
    case 2:
        return randomQuery(dice, now, depth - 1) + QStringLiteral(" and ") + randomQuery(dice, now, depth - 1);
    default:
        return randomQuery(dice, now, depth - 1) + QStringLiteral(" or ") + randomQuery(dice, now, depth - 1);
    }
}

Result<Known> randomDevice(store::Transaction& tx, Dice& dice, int number)
{
    Known known;
    known.texts = {{QStringLiteral("name"), dice.one(words)}, {QStringLiteral("platform"), dice.one(platforms)}};
    known.texts[QStringLiteral("udid")] = QStringLiteral("UDID%1").arg(number);
    for (const QString& name : textColumns) {
        known.texts[name] = dice.once(3) ? QString() : dice.one(words);
    }
    known.texts[QStringLiteral("os")] = dice.once(5) ? QString() : dice.one(versions);
    for (const QString& name : boolColumns) {
        known.numbers[name] = dice.once(3) ? std::nullopt : std::optional<qint64>(dice.below(2));
    }
    for (const QString& name : timeColumns) {
        known.numbers[name] =
            dice.once(4) ? std::nullopt : std::optional<qint64>(tx.nowMs() - dice.below(9) * dayMs / 2);
    }
    known.numbers[QStringLiteral("storage-free")] =
        dice.once(4) ? std::nullopt : std::optional<qint64>(dice.below(4) * 1'000'000'000LL);
    known.numbers[QStringLiteral("battery")] = dice.once(4) ? std::nullopt : std::optional<qint64>(dice.below(4));
    known.id = TRY(tx.insert("INSERT INTO device (udid, state, created_at) VALUES (?, 'enrolled', 1)",
                             {known.texts[QStringLiteral("udid")]}));
    for (auto it = known.texts.begin(); it != known.texts.end(); ++it) {
        TRY(tx.allDynamic(QStringLiteral("UPDATE device SET %1 = ? WHERE id = ?").arg(column(it.key())),
                          {it.value(), known.id}));
    }
    for (auto it = known.numbers.begin(); it != known.numbers.end(); ++it) {
        TRY(tx.allDynamic(QStringLiteral("UPDATE device SET %1 = ? WHERE id = ?").arg(column(it.key())),
                          {*it ? QVariant(**it) : QVariant(), known.id}));
    }
    TRY(inventory::keepOsKey(tx, DeviceId{known.id}));
    for (int i = 0; i < dice.below(4); ++i) {
        const QString name = dice.one(appNames);
        const test::App app{name, QStringLiteral("com.") + name, dice.once(6) ? QString() : dice.one(versions)};
        const qint64 title = TRY(inventory::appTitle(tx, app.bundle, app.name, app.version));
        TRY(tx.run("INSERT INTO app (device_id, position, bundle_id, name, version, short_version, title_id) VALUES "
                   "(?, ?, ?, ?, ?, '', ?)",
                   {known.id, i, app.bundle, app.name, app.version, title}));
        known.apps.append(app);
    }
    for (int i = 0; i < dice.below(3); ++i) {
        const test::Cert one{dice.one({QStringLiteral("VPN"), QStringLiteral("Root")}),
                             dice.once(4) ? std::nullopt
                                          : std::optional<qint64>(tx.nowMs() + (dice.below(9) - 3) * dayMs)};
        TRY(tx.run("INSERT INTO device_certificate (device_id, position, common_name, is_identity, not_after, issuer, "
                   "sha256) VALUES (?, ?, ?, 0, ?, '', ?)",
                   {known.id, i, one.name, one.end ? QVariant(*one.end) : QVariant(), QByteArray("x")}));
        known.certificates.append(one);
    }
    if (dice.once(2)) {
        TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) SELECT id, ?, 1 FROM device_group WHERE "
                   "name = 'Sales'",
                   {known.id}));
        known.groups.append(QStringLiteral("Sales"));
    }
    if (dice.once(2)) {
        const QString room = dice.one({QStringLiteral("11"), QStringLiteral("2"), QString()});
        TRY(tx.run("INSERT INTO custom_field (device_id, key, value) VALUES (?, 'Room', ?)", {known.id, room}));
        known.custom[QStringLiteral("Room")] = room;
    }
    if (dice.once(2)) {
        TRY(tx.run("INSERT INTO reported_profile (channel_id, position, device_id, identifier, uuid, display_name, "
                   "organization, encrypted, payload_count) "
                   "VALUES (?, 1, ?, 'com.wifi', '', 'Wi-Fi', '', 0, 1)",
                   {known.id, known.id}));
        known.profiles.append({QStringLiteral("com.wifi"), QStringLiteral("Wi-Fi")});
    }
    return known;
}

} // namespace

class QueryPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDatabaseFindsWhatAPlainReadingFinds()
    {
        constexpr int fleets = 12;
        constexpr int queriesPerFleet = 120;
        int foundSome = 0;
        for (quint32 seed = 1; seed <= fleets; ++seed) {
            Dice dice(seed);
            test::Fleet fleet;
            const QList<Known> devices = fleet.write([&](store::Transaction& tx) -> Result<QList<Known>> {
                TRY(tx.insert("INSERT INTO device_group (name, created_at) VALUES ('Sales', 1)"));
                QList<Known> all;
                for (int i = 0; i < 15; ++i) {
                    all.append(TRY(randomDevice(tx, dice, i)));
                }
                return all;
            });
            const qint64 now = fleet.clock.nowMs();
            for (int i = 0; i < queriesPerFleet; ++i) {
                const QString text = randomQuery(dice, now, 3);
                const auto query = parse(text);
                QVERIFY2(query, qUtf8Printable(text + QStringLiteral(": ") +
                                               (query ? QString() : errorOf(query.error()).what)));
                const Condition where = condition(*query, now);
                const auto found = fleet.read([&](store::Connection& db) -> Result<QList<qint64>> {
                    QList<qint64> ids;
                    for (const store::Row& row : TRY(db.allDynamic(
                             QStringLiteral("SELECT d.id FROM device d WHERE %1 ORDER BY d.id").arg(where.text),
                             where.binds))) {
                        ids.append(row.integer(0));
                    }
                    return ids;
                });
                QList<qint64> expected;
                for (const Known& device : devices) {
                    if (fits(device, *query->root, now)) {
                        expected.append(device.id);
                    }
                }
                foundSome += !found.isEmpty() && found.size() < devices.size() ? 1 : 0;
                if (found != expected) {
                    qWarning("%s\n%s", qUtf8Printable(text), qUtf8Printable(where.text));
                }
                QCOMPARE(found, expected);
            }
        }
        QVERIFY(foundSome > fleets * queriesPerFleet / 4);
    }
};

ESPALIER_TEST(QueryPropertyTest);
#include "query_property_test.moc"
